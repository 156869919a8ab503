package fromscratch.grader.mistakes;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mutants.Mutants;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how well the checks tell right from wrong: the matrix of mistakes and checks, then the figures.
 *
 * <p>{@code mvn -q verify -Pfigures -pl solutions -am} runs PIT and then this. It ends with an error when a figure is not
 * the one on record in {@code figures.json}, or when anything is not as it should be. With {@code -Dfigures.accept=true}
 * it puts the figures on record, unless anything is not as it should be.
 */
public final class Figures {
    static final String HOW_TO_ACCEPT = "Are the figures of today as they should be? Then put them on record:"
            + " mvn -q verify -Pfigures -pl solutions -am -Dfigures.accept=true";

    private Figures() {}

    /** Takes the path of PIT's {@code mutations.xml}. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();

        MistakeMatrix matrix = new MistakeMatrix(
                Manifest.read(), Catalogue.all().stream().map(Trial::of).toList());
        matrix.print(out);
        matrix.trials().stream()
                .filter(trial -> !trial.isCaught())
                .forEach(trial -> faults.add(trial.mistake() + " fails " + trial.failed() + ", not "
                        + trial.mistake().failing()));
        if (!matrix.neverAlone().equals(Catalogue.neverAlone().keySet())) {
            faults.add("never the only one to catch something: " + matrix.neverAlone() + ", but with a reason: "
                    + Catalogue.neverAlone().keySet());
        }

        List<Variant> variants = Variants.all();
        long passed = 0;
        for (Variant variant : variants) {
            List<String> wrong = Variants.faults(variant);
            passed += wrong.isEmpty() ? 1 : 0;
            wrong.forEach(fault -> faults.add(variant + ": " + fault));
        }

        Mutants mutants = Mutants.read(Path.of(args[0]));
        mutants.survivors()
                .forEach(mutant -> faults.add("survives the checks of its exercise: " + mutant.description()));

        List<Naming> namings = matrix.trials().stream()
                .map(trial -> new Naming(trial.mistake(), trial.names()))
                .toList();
        namings.stream().filter(Naming::isWrong).forEach(naming -> faults.add("named wrongly: " + naming));
        Naming.Counts named = Naming.Counts.of(namings);

        Map<String, Figure> figures = Map.of(
                FiguresOnRecord.MISTAKES,
                new Figure(
                        matrix.trials().stream().filter(Trial::isCaught).count(),
                        matrix.trials().size()),
                FiguresOnRecord.VARIANTS,
                new Figure(passed, variants.size()),
                FiguresOnRecord.MUTANTS,
                new Figure(
                        mutants.all().size() - mutants.survivors().size(),
                        mutants.all().size()),
                FiguresOnRecord.NAMED,
                new Figure(named.right(), namings.size()),
                FiguresOnRecord.MISNAMED,
                new Figure(named.wrong(), namings.size()),
                FiguresOnRecord.UNNAMED,
                new Figure(named.silent(), namings.size()));
        out.println();
        FiguresOnRecord.NAMES.forEach(name -> out.printf("%-40s %s%n", name, figures.get(name)));
        FiguresOnRecord onRecord = FiguresOnRecord.ofThisTree();
        if (Boolean.getBoolean("figures.accept") && faults.isEmpty()) {
            onRecord.accept(figures);
        }
        if (!figures.equals(onRecord.read())) {
            faults.add("on record are other figures: " + onRecord.read() + ". " + HOW_TO_ACCEPT);
        }
        faults.forEach(fault -> out.println("✗ " + fault));
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
