package fromscratch.grader.diagnosis;

import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks for the mistake that explains what was found.
 *
 * <p>A mistake explains the parts that it spoils, when it foretells each of them in every case. It is named when all that
 * is wrong is explained and no two mistakes claim the same part. Of several mistakes that explain different parts, the one
 * of the first part is named. No name is better than a wrong one.
 */
final class Explanation {
    /** How far a right value may be off, relative to the largest entry: as in the checks. */
    private static final double ROUNDING = 1e-10;

    /** From here on a tolerance is one of statistics: random draws are right in their distribution only. */
    private static final double STATISTICAL = 1e-3;

    private final Atlas.Entry entry;
    private final List<List<Part>> found;
    private final Set<Integer> wrong = new TreeSet<>();

    /**
     * Holds what was found against the atlas.
     *
     * @param found for each case of the entry the parts that came back
     */
    Explanation(Atlas.Entry entry, List<List<Part>> found) {
        this.entry = entry;
        this.found = List.copyOf(found);
        IntStream.range(0, entry.parts().size())
                .filter(part -> wrongCases(part).findAny().isPresent())
                .forEach(wrong::add);
    }

    /** One mistake and the parts that it explains. */
    private record Candidate(String id, Set<Integer> parts, String detail) {
        int first() {
            return parts.iterator().next();
        }
    }

    /** Whether nothing is wrong. */
    boolean isRight() {
        return wrong.isEmpty();
    }

    /** The one mistake that explains what is wrong; empty where nothing is wrong or no name would be certain. */
    Optional<Diagnosis> diagnosis() {
        List<Candidate> changed = changedInputs();
        if (!changed.isEmpty()) {
            return isDisputed(changed) ? Optional.empty() : Optional.of(named(changed.get(0)));
        }
        List<Candidate> candidates = largest(known());
        Set<Integer> explained = union(candidates);
        wrong.stream().filter(part -> !explained.contains(part)).forEach(part -> candidates.addAll(formsOf(part)));
        boolean complete = union(candidates).equals(wrong);
        return complete && !isDisputed(candidates)
                ? candidates.stream()
                        .min(Comparator.comparing(Candidate::first))
                        .map(this::named)
                : Optional.empty();
    }

    /** What a call should have left alone: to change it is a mistake, whatever else follows from that. */
    private List<Candidate> changedInputs() {
        return wrong.stream()
                .filter(part -> entry.kept().containsKey(entry.parts().get(part)))
                .filter(part -> wrongCases(part).anyMatch(c -> found.get(c).get(part) instanceof Part.Numbers))
                .map(part -> new Candidate(
                        entry.kept().getOrDefault(entry.parts().get(part), ""), new TreeSet<>(Set.of(part)), ""))
                .toList();
    }

    /** The mistakes of the atlas that foretell what was found. */
    private List<Candidate> known() {
        List<Candidate> known = new ArrayList<>();
        for (Atlas.Mistake mistake : entry.mistakes()) {
            Set<Integer> parts = new TreeSet<>(mistake.values().get(0).keySet());
            parts.retainAll(wrong);
            if (!parts.isEmpty() && foretells(mistake)) {
                known.add(new Candidate(mistake.id(), parts, ""));
            }
        }
        return known;
    }

    private boolean foretells(Atlas.Mistake mistake) {
        return IntStream.range(0, found.size()).allMatch(c -> mistake.values().get(c).entrySet().stream()
                .allMatch(part -> part.getValue().fits(found.get(c).get(part.getKey()), entry.tolerance())));
    }

    /** Leaves out who explains only some of what another explains, for that takes fewer mistakes. */
    private static List<Candidate> largest(List<Candidate> candidates) {
        List<Candidate> largest = new ArrayList<>(candidates);
        largest.removeIf(one -> candidates.stream()
                .anyMatch(other -> other.parts.size() > one.parts.size() && other.parts.containsAll(one.parts)));
        return largest;
    }

    /** The first form that fits one part: those that claim less come first. */
    private List<Candidate> formsOf(int part) {
        List<NumericPattern.Pair> entries = NumericPattern.pairs(
                entry.cases().stream().map(c -> c.right().get(part)).toList(),
                found.stream().map(parts -> parts.get(part)).toList());
        for (NumericPattern form : NumericPattern.values()) {
            Optional<String> detail = entries.isEmpty() ? Optional.empty() : form.detail(entries);
            if (detail.isPresent()) {
                return List.of(new Candidate(form.id(), new TreeSet<>(Set.of(part)), detail.get()));
            }
        }
        return List.of();
    }

    private static boolean isDisputed(List<Candidate> candidates) {
        return candidates.stream().anyMatch(one -> candidates.stream()
                .anyMatch(other ->
                        !other.id.equals(one.id) && other.parts.stream().anyMatch(one.parts::contains)));
    }

    private static Set<Integer> union(List<Candidate> candidates) {
        Set<Integer> union = new TreeSet<>();
        candidates.stream().map(Candidate::parts).forEach(union::addAll);
        return union;
    }

    /** The cases in which a part is wrong. */
    private IntStream wrongCases(int part) {
        double rounding = entry.tolerance() < STATISTICAL ? ROUNDING : entry.tolerance();
        return IntStream.range(0, found.size()).filter(c -> !entry.cases()
                .get(c)
                .right()
                .get(part)
                .fits(found.get(c).get(part), rounding));
    }

    private Diagnosis named(Candidate candidate) {
        Place place = candidate.parts.stream()
                .flatMap(part -> wrongCases(part).mapToObj(c -> new Place(c, part)))
                .max(Comparator.comparing(this::clarity))
                .orElseThrow();
        String part = entry.parts().get(place.part);
        return new Diagnosis(
                candidate.id,
                where(part),
                candidate.detail,
                Example.of(
                        part,
                        entry.cases().get(place.caseIndex).sizes(),
                        right(place),
                        found.get(place.caseIndex).get(place.part)));
    }

    private Finding where(String part) {
        boolean isAlone = entry.parts().size() - entry.kept().size() == 1;
        if (Example.isQuestion(part) || (isAlone && !entry.kept().containsKey(part))) {
            return Phrase.METHOD.with(entry.method().toString());
        }
        String[] name = part.split("@");
        return name.length == 1
                ? Phrase.PART.with(part, entry.method().toString())
                : Finding.of(Phrase.partSeen(name[1]), name[0], entry.method().toString());
    }

    /** One part in one case. */
    private record Place(int caseIndex, int part) {}

    /** How well a place shows what is wrong; of equals, the first part counts, and its first case. */
    private double clarity(Place place) {
        double order = place.part + place.caseIndex / (double) found.size();
        return Example.clarity(right(place), found.get(place.caseIndex).get(place.part))
                - order / (entry.parts().size() + 1);
    }

    private Part right(Place place) {
        return entry.cases().get(place.caseIndex).right().get(place.part);
    }
}
