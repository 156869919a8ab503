package fromscratch.grader.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/**
 * A JSON file that is read strictly: whatever is wrong with it is noted, and reading goes on to find the rest.
 *
 * <p>Jackson's own binding to records ends at the first thing that is wrong, and costs a judge more of its start.
 *
 * @param path its path among the resources
 * @param exercise the exercise it belongs to, or an empty text
 * @param problems where to note what is wrong
 */
record JsonFile(String path, String exercise, List<Problem> problems) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the file's one object.
     *
     * @param schema what its key {@code schema} must say
     * @return nothing where there is none
     */
    Optional<JsonObject> read(CourseFiles files, String schema) {
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            note("", "this file is missing");
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(text.get());
            if (!root.isObject()) {
                note("", "must hold an object");
                return Optional.empty();
            }
            JsonObject object = new JsonObject(this, "", root);
            object.text("schema")
                    .filter(found -> !found.equals(schema))
                    .ifPresent(found -> object.note("schema", "must be \"" + schema + "\", but is \"" + found + "\""));
            return Optional.of(object);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            note(line, "this is not JSON as it should be: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    void note(String field, String text) {
        problems.add(new Problem(path, exercise, field, text));
    }
}
