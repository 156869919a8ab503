package fromscratch.grader.compile;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler complains of, as a finding that can be told in any language.
 *
 * <p>Javac speaks no Spanish. What it says most often to students is known here by the beginning of its code; of anything
 * else the finding carries the compiler's own words. Its arguments are the place, the text of the line, and what the
 * complaint is about.
 *
 * @param code the beginning of the compiler's code
 * @param words the compiler's words; what stands in groups is what it is about
 * @param key the finding
 */
record CompilerMessage(String code, Pattern words, String key) {
    private static final String UNKNOWN = "not-compiled";
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_WORDS = 200;

    private static final List<CompilerMessage> KNOWN = List.of(
            known("cant.resolve", "cannot find symbol\\s+symbol:\\s+(variable|class) (\\S+)[\\s\\S]*", "no-such-$1"),
            known("cant.resolve", "cannot find symbol\\s+symbol:\\s+method (\\S+)[\\s\\S]*", "no-such-method"),
            known("doesnt.exist", "package (fromscratch\\.\\S+) does not exist", "no-such-subpackage"),
            known("doesnt.exist", "package (\\S+) does not exist", "no-such-package"),
            known("expected", "<identifier> expected", "name-expected"),
            known("expected", "class, interface.* expected", "class-expected"),
            known("expected", "('\\S+'(?:,? or '\\S+')*) expected", "expected"),
            known("premature.eof", "reached end of file while parsing", "end-of-file"),
            known("missing.ret.stmt", "missing return statement", "no-return"),
            known("unreachable.stmt", "unreachable statement", "unreachable"),
            known(
                    "prob.found.req",
                    "incompatible types: possible lossy conversion from (\\S+) to (\\S+)",
                    "lossy-conversion"),
            known("prob.found.req", "incompatible types: (.+) cannot be converted to (.+)", "incompatible"),
            known("prob.found.req", "incompatible types: missing return value", "no-return-value"),
            known("prob.found.req", "incompatible types: unexpected return value", "unexpected-return-value"),
            known(
                    "class.public.should.be.in.file",
                    "class (\\S+) is public, should be declared in a file named (\\S+)",
                    "public-class"),
            known(
                    "unreported.exception",
                    "unreported exception (\\S+?);? must be caught or declared to be thrown",
                    "unreported-exception"),
            known(
                    "var.might.not.have.been.initialized",
                    "variable (\\S+) might not have been initialized",
                    "not-initialized"),
            known("already.defined", "\\S+ (\\S+) is already defined in [\\s\\S]*", "already-defined"),
            known("duplicate.class", "duplicate class: (\\S+)", "duplicate-class"),
            known(
                    "cant.apply.symbol",
                    "(?:method|constructor) (\\S+) in \\S+ \\S+ cannot be applied to given types;\\s+required:\\s+(.+)\\s+"
                            + "found:\\s+(.+)\\s+reason:[\\s\\S]*",
                    "wrong-arguments"),
            known(
                    "operator.cant.be.applied",
                    "bad operand types for binary operator '(.+)'\\s+first type:\\s+(.+)\\s+second type:\\s+(.+)",
                    "wrong-operands"),
            known(
                    "non-static.cant.be.ref",
                    "non-static \\S+ (\\S+) cannot be referenced from a static context",
                    "not-static"),
            known(
                    "cant.ref.non.effectively.final",
                    "local variables referenced from .+ must be final or effectively final",
                    "not-final"),
            known("unclosed.str.lit", "unclosed string literal", "unclosed-text"),
            known("illegal.start.of", "illegal start of .+", "illegal-start"),
            known("not.stmt", "not a statement", "no-statement"));

    private static CompilerMessage known(String code, String words, String key) {
        return new CompilerMessage("compiler.err." + code, Pattern.compile(words), UNKNOWN + "-" + key);
    }

    /**
     * Makes a finding of a complaint.
     *
     * @param code the compiler's code for it
     * @param words what the compiler says, in English
     * @param line the text of the line
     */
    static Finding of(String code, String words, Location place, String line) {
        String text = cut(line.strip(), LONGEST_LINE);
        for (CompilerMessage complaint : KNOWN) {
            Matcher matcher = complaint.words.matcher(words);
            if (code.startsWith(complaint.code) && matcher.matches()) {
                return complaint.finding(matcher, place, text);
            }
        }
        return Finding.of(UNKNOWN, place.toString(), text, cut(words.replaceAll("\\s+", " "), LONGEST_WORDS));
    }

    private Finding finding(Matcher matcher, Location place, String line) {
        List<String> args = new ArrayList<>(List.of(place.toString(), line));
        boolean kindInKey = key.endsWith("$1");
        for (int group = kindInKey ? 2 : 1; group <= matcher.groupCount(); group++) {
            args.add(cut(matcher.group(group), LONGEST_WORDS));
        }
        return new Finding(kindInKey ? key.replace("$1", matcher.group(1)) : key, args);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + " …";
    }
}
