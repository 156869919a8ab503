package fromscratch.grader.attacks;

import java.util.List;

/**
 * Attacks on the pipe between judge and worker, by code that gets hold of it.
 *
 * <p>A frame is a length of four bytes and as many bytes; an answer begins with 30 for a value that was returned and 31
 * for an exception. The policy keeps students from the pipe; these show that nothing is won even with it.
 */
final class WireAttacks {
    private WireAttacks() {}

    static List<Attack> all() {
        return List.of(
                writing(
                                "Surefire's goodbye",
                                "out.write(new byte[] {1, 0, 0, 0, 0}); out.flush(); Runtime.getRuntime().halt(0);",
                                23)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("frame of 2 GB", "out.writeInt(Integer.MAX_VALUE); out.flush();", 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("frame of negative length", "out.writeInt(-1);", 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing(
                                "frame that breaks off",
                                "out.writeInt(1000); out.writeInt(7); out.flush(); Runtime.getRuntime().halt(0);",
                                58)
                        .unpoliced("crashed 0", "terminó el proceso de golpe"),
                writing("frame of junk", "out.writeInt(8); out.writeLong(0x7f7f7f7f7f7f7f7fL);", 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing(
                                "flood of junk",
                                "while (out != null) { out.writeInt(8); out.writeLong(0x7f7f7f7f7f7f7f7fL); }",
                                58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing(
                                "matrix that is not there",
                                "out.writeInt(10); out.write(30); out.write(1); out.writeInt(30_000); out.writeInt(30_000);",
                                58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("lists within lists", """
                        out.writeInt(5 * 200_000 + 1);
                        out.write(30);
                        for (int i = 0; i < 200_000; i++) {
                            out.write(6);
                            out.writeInt(1);
                        }
                        """, 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("exception of a million lines", """
                        out.writeInt(1 + 4 + 4 + 4_000_000);
                        out.write(31);
                        out.writeInt(0);
                        out.writeInt(1_000_000);
                        out.write(new byte[4_000_000]);
                        """, 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("exception without a line", """
                        byte[] text = "<script>".getBytes();
                        out.writeInt(1 + 4 + 8 + 4 + 4 + 8 + 4 + 4 + 4);
                        out.write(31);
                        out.writeInt(8); out.write(text);
                        out.writeInt(1);
                        out.writeInt(8); out.write(text);
                        out.writeInt(-1); out.writeInt(0); out.writeInt(0);
                        """, 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("parameter in the place of a matrix", """
                        out.writeInt(1 + 1 + 4 + 2 * 16 + 4 + 4 + 4);
                        out.write(30); out.write(7); out.writeInt(0);
                        for (int i = 0; i < 2; i++) { out.writeInt(1); out.writeInt(1); out.writeDouble(1); }
                        out.writeInt(-1); out.writeInt(0); out.writeInt(0);
                        """, 58)
                        .unpoliced("crashed 0", "no se entiende: el proceso ha escrito algo"),
                writing("answers before it is asked", """
                        for (int i = 0; i < 100; i++) {
                            out.writeInt(1 + 1 + 8 + 8 + 4 + 4 + 4);
                            out.write(30); out.write(1); out.writeInt(1); out.writeInt(1); out.writeDouble(1);
                            out.writeInt(-1); out.writeInt(0); out.writeInt(0);
                        }
                        """, 58)
                        .unpoliced("failed 0", "Softmax.forward debía tener forma"));
    }

    private static Attack writing(String name, String code, int... numbers) {
        return Attack.on("Softmax", name, numbers)
                .before(
                        "Softmax.forward",
                        "try {\nvar out = new java.io.DataOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));\n"
                                + code + "\n} catch (java.io.IOException e) { throw new IllegalStateException(e); }")
                .isForbidden("java.io.FileOutputStream");
    }
}
