package fromscratch.grader.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object of a {@link JsonFile}, read key by key. A value of another kind than asked for is noted and left out. */
final class JsonObject {
    private final JsonFile file;
    private final String place;
    private final JsonNode node;
    private final Set<String> known = new LinkedHashSet<>();

    JsonObject(JsonFile file, String place, JsonNode node) {
        this.file = file;
        this.place = place;
        this.node = node;
    }

    /** Notes that something is wrong with one of its keys. */
    void note(String key, String text) {
        file.note(place + key, text);
    }

    Optional<String> text(String key) {
        JsonNode value = required(key);
        return value == null ? Optional.empty() : text(key, value);
    }

    /** A text that can be a part of an id. */
    Optional<String> name(String key) {
        return text(key).filter(text -> isName(key, text));
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        return texts(key, required(key));
    }

    /** The texts of a list that may be left out, and is empty then. */
    List<String> optionalTexts(String key) {
        known.add(key);
        return texts(key, node.get(key));
    }

    private List<String> texts(String key, @Nullable JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : elements(key, list)) {
            text(key, each).ifPresent(texts::add);
        }
        return texts;
    }

    /** The texts of a list that can each be a part of an id. */
    List<String> names(String key) {
        return texts(key).stream().filter(text -> isName(key, text)).toList();
    }

    private boolean isName(String key, String text) {
        boolean isName = text.matches("\\w+");
        if (!isName) {
            note(key, "\"" + text + "\" is no name");
        }
        return isName;
    }

    /** The objects of a list, each of which is known by one of its keys. */
    List<JsonObject> objects(String key, String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode each : elements(key, required(key))) {
            String where = each.path(name).asText("[" + objects.size() + "]");
            object(key + "." + where, each).ifPresent(objects::add);
        }
        return objects;
    }

    private Iterable<JsonNode> elements(String key, @Nullable JsonNode list) {
        if (list != null && !list.isArray()) {
            note(key, "must be a list, but is " + list);
            return List.of();
        }
        return list == null ? List.of() : list;
    }

    /** An object that may be left out. */
    Optional<JsonObject> optionalObject(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        return value == null ? Optional.empty() : object(key, value);
    }

    /** An object that is not empty and whose keys are names, each with a whole number that is not negative. */
    Map<String, Integer> numbers(String key) {
        JsonNode value = required(key);
        Optional<JsonObject> object = value == null ? Optional.empty() : object(key, value);
        return object.map(JsonObject::numbers).orElse(Map.of());
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode number = entry.getValue();
            boolean isSound = number.isInt() && number.asInt() >= 0;
            if (!isSound) {
                note(entry.getKey(), "must be a whole number, 0 or more, but is " + number);
            }
            if (isName(entry.getKey(), entry.getKey())) {
                numbers.put(entry.getKey(), isSound ? number.asInt() : 0);
            }
        }
        if (node.isEmpty()) {
            file.note(place.substring(0, place.length() - 1), "must not be empty");
        }
        return numbers;
    }

    /** Notes each key that nothing has asked for. */
    void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                note(key, "is no key that is known here; known are " + String.join(", ", known));
            }
        });
    }

    private @Nullable JsonNode required(String key) {
        known.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            note(key, "is missing");
        }
        return value;
    }

    private Optional<String> text(String key, JsonNode value) {
        if (!value.isTextual() || value.asText().isBlank()) {
            note(key, "must be a text, but is " + value);
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    private Optional<JsonObject> object(String key, JsonNode value) {
        if (!value.isObject()) {
            note(key, "must be an object, but is " + value);
            return Optional.empty();
        }
        return Optional.of(new JsonObject(file, place + key + ".", value));
    }
}
