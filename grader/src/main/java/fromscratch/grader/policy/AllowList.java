package fromscratch.grader.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What may be borrowed; {@code borrow.txt}, beside {@code course.json}, says how its entries are written and read. */
final class AllowList {
    private static final String WHOLE_PACKAGE = ".*";

    private final List<Entry> entries;
    private final Map<String, Boolean> types = new HashMap<>();

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
     * Whether code may use a member.
     *
     * @param owner the class through which the code names it
     * @param ancestors finds the names of all classes and interfaces that {@code owner} inherits from
     */
    boolean allows(JavaName owner, String member, Supplier<Set<String>> ancestors) {
        boolean allowed = false;
        String suffix = "." + member;
        for (Entry entry : entries) {
            boolean speaks = entry.covers(owner)
                    || (!entry.isPackage()
                            && entry.name().endsWith(suffix)
                            && isOwnerOrAncestor(
                                    entry.name().substring(0, entry.name().length() - suffix.length()),
                                    owner,
                                    ancestors));
            if (speaks) {
                allowed = entry.allows();
            }
        }
        return allowed;
    }

    private static boolean isOwnerOrAncestor(String type, JavaName owner, Supplier<Set<String>> ancestors) {
        return type.equals(owner.name()) || ancestors.get().contains(type);
    }
}
