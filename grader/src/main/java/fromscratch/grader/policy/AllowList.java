package fromscratch.grader.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be borrowed; {@code borrow.txt}, beside {@code course.json}, says how its entries are written and read. */
final class AllowList {
    /** What inheriting from a class is called, as if it were a member. */
    static final String INHERITING = "extends";

    private static final String WHOLE_PACKAGE = ".*";

    private final List<Entry> entries;
    private final Map<String, Boolean> types = new HashMap<>();
    private final Map<Member, Boolean> members = new HashMap<>();
    private final Map<JavaName, Set<String>> ancestors = new HashMap<>();

    private record Member(JavaName owner, List<String> spellings) {}

    private record Entry(String name, boolean isPackage, boolean allows) {
        static Entry of(String text) {
            boolean allows = !text.startsWith("!");
            String name = allows ? text : text.substring(1);
            return name.endsWith(WHOLE_PACKAGE)
                    ? new Entry(name.substring(0, name.length() - WHOLE_PACKAGE.length()), true, allows)
                    : new Entry(name, false, allows);
        }

        boolean covers(JavaName type) {
            return isPackage ? type.packageName().equals(name) : isWithin(type.name(), name);
        }

        boolean isBeneath(JavaName type) {
            return !isPackage && name.startsWith(type.name() + ".");
        }

        /** Whether this is the name of a member of {@code owner}, or of one that it inherits. */
        boolean means(String member, JavaName owner, AllowList list) {
            int length = name.length() - member.length() - 1;
            if (isPackage || length < 0 || name.charAt(length) != '.' || !name.endsWith(member)) {
                return false;
            }
            String type = name.substring(0, length);
            return type.equals(owner.name()) || list.inherits(owner, type);
        }

        private static boolean isWithin(String name, String outer) {
            return name.startsWith(outer) && (name.length() == outer.length() || name.charAt(outer.length()) == '.');
        }
    }

    AllowList(List<String> entries) {
        this.entries = entries.stream().map(Entry::of).toList();
    }

    /** Whether code may name {@code type}. */
    boolean allows(JavaName type) {
        return types.computeIfAbsent(type.internal(), internal -> {
            boolean allowed = false;
            for (Entry entry : entries) {
                if (entry.covers(type)) {
                    allowed = entry.allows();
                }
            }
            return allowed || entries.stream().anyMatch(entry -> entry.allows() && entry.isBeneath(type));
        });
    }

    /**
     * Whether code may use a member of a class that is not the student's.
     *
     * @param owner the class through which the code names it
     * @param spellings what entries may call it: by its name alone, or with its parameters
     */
    boolean allows(JavaName owner, List<String> spellings) {
        return members.computeIfAbsent(new Member(owner, spellings), this::find);
    }

    private boolean find(Member member) {
        boolean allowed = false;
        for (Entry entry : entries) {
            if (entry.covers(member.owner())
                    || member.spellings().stream().anyMatch(spelling -> entry.means(spelling, member.owner(), this))) {
                allowed = entry.allows();
            }
        }
        return allowed;
    }

    /** Whether some entry speaks of one of several methods of the same name, and not of the others. */
    boolean tellsOverloads(JavaName owner, String member) {
        String overload = owner.name() + "." + member + "(";
        return entries.stream().anyMatch(entry -> entry.name().startsWith(overload));
    }

    private boolean inherits(JavaName type, String ancestor) {
        return ancestors.computeIfAbsent(type, Library::ancestors).contains(ancestor);
    }
}
