package fromscratch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts, printing, formats, measuring time. */
public final class Texts {
    private static final DecimalFormat FORMAT =
            new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(Locale.ROOT));

    static String all(double loss, int epoch, char c, long l, boolean b, Object o, String... more) {
        long start = System.nanoTime();
        long millis = System.currentTimeMillis();
        Instant now = Instant.now();
        String s = "epoch " + epoch + ": " + loss + c + l + b + o + null + 1.5f + (short) 3 + more.length;
        s += String.format("%d %.3f%n", epoch, loss) + String.format(Locale.ROOT, "%5.2f", loss) + "%s".formatted(o);
        String block = """
                {
                  "loss": %f, \
                  "epoch": %d
                }
                """.formatted(loss, epoch);
        StringBuilder sb = new StringBuilder(block).append(1).append('c').append(2.0).append(s).insert(0, true);
        sb.setLength(3);
        sb.reverse().deleteCharAt(0);
        StringBuffer buffer = new StringBuffer("x").append(sb);
        System.out.println(s);
        System.out.println(loss);
        System.out.println(new char[] {'a'});
        System.out.print(epoch);
        System.out.printf("%d%n", epoch);
        System.out.printf(Locale.US, "%f", loss);
        System.out.format("%s", o).append('c').flush();
        System.err.println("done" + System.lineSeparator());
        System.out.println();
        var joiner = new StringJoiner(", ", "[", "]");
        for (String m : more) {
            joiner.add(m.strip().toLowerCase(Locale.ROOT).replace('a', 'b').replaceAll("\\s+", " "));
        }
        for (char each : s.toCharArray()) {
            if (Character.isDigit(each)) {
                buffer.append(Character.getNumericValue(each));
            }
        }
        String[] parts = s.split(",");
        Matcher m = Pattern.compile("(\\d+)").matcher(s);
        if (m.find()) {
            buffer.append(m.group(1));
        }
        Scanner scanner = new Scanner("1 2 3").useLocale(Locale.ROOT);
        while (scanner.hasNextInt()) {
            buffer.append(scanner.nextInt());
        }
        StringTokenizer tokens = new StringTokenizer("a b");
        BigDecimal exact = new BigDecimal("1.10").setScale(1, RoundingMode.HALF_UP).round(MathContext.DECIMAL64);
        NumberFormat percent = NumberFormat.getPercentInstance(Locale.US);
        percent.setMaximumFractionDigits(2);
        byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
        String clock = LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm")) + LocalDateTime.now();
        Duration took = Duration.between(now, Instant.now()).plusMillis(System.currentTimeMillis() - millis);
        return s.substring(1).repeat(2).concat(String.join("-", parts)) + String.valueOf(loss) + FORMAT.format(loss)
                + percent.format(loss) + clock + TimeUnit.NANOSECONDS.toMillis(start) + joiner + tokens.nextToken() + exact + bytes.length + took.toMillis()
                + now.until(Instant.now(), ChronoUnit.SECONDS) + s.chars().filter(Character::isLetter).count()
                + s.lines().count() + s.indexOf("x") + s.charAt(0) + s.compareTo("y") + s.equalsIgnoreCase("z")
                + new String(bytes, StandardCharsets.UTF_8).isEmpty() + (System.nanoTime() - start) / 1e9
                + Locale.getDefault() + Runtime.getRuntime().availableProcessors();
    }
}
