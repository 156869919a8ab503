package fromscratch.grader.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fromscratch.given.Matrix;
import fromscratch.grader.course.CourseFiles;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What comes out of each method when it is right, and when it is wrong in a known way: numbers, in {@code atlas.json} of
 * each exercise.
 *
 * <p>{@code write_atlas.py} among the kit's tests computes them.
 */
final class Atlas {
    static final String FILE = "atlas.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Map<MethodId, Entry>> READ = new ConcurrentHashMap<>();

    private Atlas() {}

    /**
     * What is known of one method.
     *
     * @param tolerance how far a number may be off and still be the one of the atlas, relative to the largest
     * @param parts the names of the parts of its outcome
     * @param kept the parts that a call must leave as they are, each with the name of the mistake of changing it
     */
    record Entry(
            MethodId method,
            double tolerance,
            List<String> parts,
            Map<String, String> kept,
            List<Case> cases,
            List<Mistake> mistakes) {
        Entry {
            parts = List.copyOf(parts);
            kept = Map.copyOf(kept);
            cases = List.copyOf(cases);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * One input and what is right for it.
     *
     * @param sizes the input's sizes, as a person writes them: {@code N = 3, d = 2}
     */
    record Case(String sizes, Inputs inputs, List<Part> right) {
        Case {
            right = List.copyOf(right);
        }
    }

    /**
     * One way to mistake the method.
     *
     * @param values for each case what each part then is; no entry for a part that it leaves right in every case
     */
    record Mistake(String id, List<Map<Integer, Part>> values) {
        Mistake {
            values = values.stream().map(Map::copyOf).toList();
        }
    }

    /** Finds what is known of a method. */
    static Optional<Entry> of(MethodId method) {
        return Optional.ofNullable(
                READ.computeIfAbsent(method.exercise(), Atlas::read).get(method));
    }

    private static Map<MethodId, Entry> read(String exercise) {
        return read(exercise, CourseFiles.ofTheKit());
    }

    /**
     * Reads what is known of the methods of one exercise; nothing where there is no such file.
     *
     * @throws IllegalArgumentException if the file is not JSON, or has a method that is no id of one
     */
    static Map<MethodId, Entry> read(String exercise, CourseFiles files) {
        Map<MethodId, Entry> entries = new LinkedHashMap<>();
        String path = new ExercisePackage(exercise).file(FILE);
        files.text(path).ifPresent(text -> {
            try {
                for (JsonNode node : JSON.readTree(text).path("methods")) {
                    Entry entry = entry(node);
                    entries.put(entry.method(), entry);
                }
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("this is not JSON as it should be: " + e.getOriginalMessage(), e);
            }
        });
        return entries;
    }

    private static Entry entry(JsonNode node) {
        List<String> parts = new ArrayList<>();
        node.path("parts").forEach(part -> parts.add(part.asText()));
        Map<String, String> kept = new LinkedHashMap<>();
        node.path("kept")
                .properties()
                .forEach(each -> kept.put(each.getKey(), each.getValue().asText()));
        List<Case> cases = new ArrayList<>();
        for (JsonNode probe : node.path("probes")) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            probe.path("inputs").properties().forEach(input -> inputs.put(input.getKey(), input(input.getValue())));
            List<Part> right = new ArrayList<>();
            probe.path("right").forEach(part -> right.add(part(part)));
            cases.add(new Case(probe.path("sizes").asText(), new Inputs(inputs), right));
        }
        List<Mistake> mistakes = new ArrayList<>();
        for (JsonNode mistake : node.path("mistakes")) {
            List<Map<Integer, Part>> values = new ArrayList<>();
            for (int c = 0; c < cases.size(); c++) {
                values.add(values(mistake.path("values").get(c), cases.get(c)));
            }
            mistakes.add(new Mistake(mistake.path("id").asText(), values));
        }
        return new Entry(
                MethodId.parse(node.path("method").asText()),
                node.path("tolerance").asDouble(),
                parts,
                kept,
                cases,
                mistakes);
    }

    private static Map<Integer, Part> values(JsonNode parts, Case of) {
        Map<Integer, Part> values = new LinkedHashMap<>();
        for (int k = 0; k < parts.size(); k++) {
            if (parts.get(k).asText().equals("=")) {
                values.put(k, of.right().get(k));
            } else if (!parts.get(k).isNull()) {
                values.put(k, part(parts.get(k)));
            }
        }
        return values;
    }

    private static Object input(JsonNode node) {
        if (!node.isArray()) {
            return node.asDouble();
        }
        if (node.get(0).isArray()) {
            return matrix(node);
        }
        int[] labels = new int[node.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = node.get(i).asInt();
        }
        return labels;
    }

    private static Part part(JsonNode node) {
        return switch (node.isTextual() ? node.asText() : "") {
            case "" -> new Part.Numbers(matrix(node));
            case "threw" -> Part.Word.THREW;
            case "not-finite" -> Part.Word.NOT_FINITE;
            case "any" -> Part.Word.ANY;
            default -> throw new IllegalArgumentException("the atlas knows no " + node);
        };
    }

    private static Matrix matrix(JsonNode rows) {
        return Matrix.generate(
                rows.size(), rows.get(0).size(), (i, j) -> number(rows.get(i).get(j)));
    }

    /** JSON has no NaN and no infinities: they are written as texts. */
    private static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble();
    }
}
