package fromscratch.grader.attacks;

import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Attacks by what lies in a submission's folder, and by its name. */
final class FolderAttacks {
    /** The honest student whose work the thieves are after. */
    static final String HONEST = "00-honest";

    private FolderAttacks() {}

    static List<Attack> all() {
        return Stream.of(builds(), links(), sizes(), names())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> builds() {
        return List.of(
                Attack.beside("build that skips the tests", 1, 2, 3, 4)
                        .instead("Softmax.forward", "return logits;")
                        .file(".mvn/maven.config", "-DskipTests\n-Dmaven.test.failure.ignore=true\n")
                        .file(".mvn/jvm.config", "-javaagent:evil.jar\n")
                        .file(".mvn/extensions.xml", "<extensions/>\n")
                        .file("mvnw", "#!/bin/sh\nexit 0\n")
                        .file("pom.xml", "<project><build/></project>\n")
                        .file("exercises/pom.xml", "<project/>\n")
                        .leaves(Map.of("Softmax", "failed 0"), "mvnw"),
                Attack.beside("tests and services of its own", 6, 7, 8, 9)
                        .instead("Softmax.forward", "return logits;")
                        .file("exercises/src/test/java/fromscratch/ScoreboardTest.java", "class ScoreboardTest {}\n")
                        .file(
                                "exercises/src/main/java/org/junit/jupiter/api/Assertions.java",
                                "package org.junit.jupiter.api;\npublic class Assertions {}\n")
                        .file(
                                "exercises/src/main/resources/junit-platform.properties",
                                "junit.jupiter.extensions.autodetection.enabled=true\n")
                        .file(
                                "exercises/src/main/resources/META-INF/services/org.junit.platform.engine.TestEngine",
                                "Evil\n")
                        .file(
                                Attack.SOURCES + "given/Matrix.java",
                                "package fromscratch.given;\npublic class Matrix {}\n")
                        .leaves(
                                Map.of("Softmax", "failed 0"),
                                "exercises/src/main/resources",
                                "exercises/src/main/java/org",
                                "given no se tuvo en cuenta"),
                Attack.beside("results of its own", 13, 56)
                        .instead("Softmax.forward", "return logits;")
                        .file("report.json", "{\"score\": 100}\n")
                        .file("gradebook.csv", "student,score\nme,100\n")
                        .file("TEST-fromscratch.Softmax.xml", "<testsuite/>\n")
                        .file(Attack.SOURCES + "Softmax.class", "\u00ca\u00fe")
                        .file("exercises/src/work.zip", "PK")
                        .leaves(
                                Map.of("Softmax", "failed 0"),
                                "report.json",
                                "gradebook.csv",
                                "Softmax.class",
                                "work.zip"),
                Attack.beside("nothing at all")
                        .with(submission -> {
                            try (Stream<Path> files = Files.walk(submission)) {
                                for (Path file : files.sorted(java.util.Comparator.reverseOrder())
                                        .toList()) {
                                    if (!file.equals(submission)) {
                                        Files.delete(file);
                                    }
                                }
                            }
                        })
                        .leaves(
                                Map.of("Softmax", "not-started 0", "MeanSquaredError", "not-started 0"),
                                "No hay nada que corregir"));
    }

    private static List<Attack> links() {
        return List.of(
                Attack.beside("link to another student's file", 12)
                        .without("Softmax")
                        .with(submission -> Files.createSymbolicLink(
                                submission.resolve(Attack.SOURCES + "Softmax.java"),
                                submission.resolveSibling(HONEST).resolve(Attack.SOURCES + "Softmax.java")))
                        .leaves(Map.of("Softmax", "crashed 0"), "Softmax.java es un enlace"),
                Attack.beside("link to another student's folder", 12)
                        .with(submission -> {
                            deleteAll(submission.resolve("exercises"));
                            Files.createSymbolicLink(
                                    submission.resolve("exercises"),
                                    submission.resolveSibling(HONEST).resolve("exercises"));
                        })
                        .leaves(
                                Map.of("Softmax", "not-started 0", "MeanSquaredError", "not-started 0"),
                                "No hay nada que corregir",
                                "exercises es un enlace"),
                Attack.beside("link to the whole of another student", 12)
                        .with(submission -> {
                            deleteAll(submission.resolve("exercises"));
                            Files.createSymbolicLink(submission.resolve("inner"), submission.resolveSibling(HONEST));
                        })
                        .leaves(
                                Map.of("Softmax", "not-started 0", "MeanSquaredError", "not-started 0"),
                                "No hay nada que corregir"),
                Attack.beside("link in a circle and out of the tree", 12)
                        .with(submission -> {
                            Path sources = submission.resolve(Attack.SOURCES);
                            Files.createSymbolicLink(sources.resolve("Circle.java"), sources.resolve("Circle.java"));
                            Files.createSymbolicLink(sources.resolve("Passwd.java"), Path.of("/etc/passwd"));
                            Files.createSymbolicLink(sources.resolve("up"), submission.getParent());
                        })
                        .leaves(Map.of(), "Circle.java es un enlace", "Passwd.java es un enlace", "up es un enlace"),
                Attack.beside("folder that is called a file")
                        .with(submission ->
                                Files.createDirectories(submission.resolve(Attack.SOURCES + "Linear.java/Linear.java")))
                        .leaves(Map.of(), "Linear.java no se tuvo en cuenta"));
    }

    private static List<Attack> sizes() {
        return List.of(
                Attack.beside("file of 100 MB", 20)
                        .with(submission -> {
                            try (RandomAccessFile file = new RandomAccessFile(
                                    submission
                                            .resolve(Attack.SOURCES + "Linear.java")
                                            .toFile(),
                                    "rw")) {
                                file.setLength(100 << 20);
                            }
                        })
                        .leaves(Map.of(), "Linear.java no se tuvo en cuenta: ocupa 102400 KB"),
                Attack.beside("ten thousand files", 20)
                        .with(submission -> {
                            Path sources = submission.resolve(Attack.SOURCES);
                            for (int i = 0; i < 2_000; i++) {
                                Files.writeString(
                                        sources.resolve("A" + i + ".java"),
                                        "package fromscratch;\nclass A" + i + " {}\n");
                                Files.createFile(sources.resolve("b" + i + ".txt"));
                                Files.createFile(submission.resolve("c" + i + ".txt"));
                            }
                        })
                        .leaves(
                                Map.of("MeanSquaredError", "* 0", "Softmax", "* 0"),
                                "no se tuvo en cuenta: hay más de 60 archivos .java"),
                Attack.beside("folders 100 deep")
                        .with(submission -> {
                            Path deep = submission.resolve(Attack.SOURCES);
                            for (int i = 0; i < 100; i++) {
                                deep = deep.resolve("fromscratch");
                            }
                            Files.createDirectories(deep);
                            Files.writeString(
                                    deep.resolve("Linear.java"),
                                    Solutions.sources().get("Linear.java"));
                        })
                        .leaves(Map.of(), "fromscratch no se tuvo en cuenta"));
    }

    private static List<Attack> names() {
        return List.of(
                name("comma, \"quote\" and 'apostrophe'"),
                name("line\nend and\ttab"),
                name("=cmd|'calc'!A0"),
                name("<script>alert(1)<_script>"),
                name("::error::won ##[error]won"),
                name("\u202Ereversed \u001b[31mred"),
                name("🙂 Ñandú 名前"),
                name("x".repeat(200)),
                name("100%25&#60;`a`|b|*c*_d_[e](f)"),
                name(" blank at both ends "),
                Attack.beside("file names that others could obey", 14)
                        .with(submission -> {
                            for (String name : List.of(
                                    "::stop-commands::x",
                                    "<img src=x onerror=alert(1)>",
                                    "\u001b[2Jgone",
                                    "\u202Eavaj.java",
                                    "a\nb.java",
                                    "=cmd().java",
                                    "| a |.md",
                                    "##[error]won")) {
                                Files.createFile(submission.resolve(Attack.SOURCES + name));
                                Files.createFile(submission.resolve(name));
                            }
                        })
                        .leaves(Map.of(), "::stop-commands::x no se tuvo en cuenta"));
    }

    private static Attack name(String folder) {
        return Attack.beside("folder called " + folder, 14).named(folder);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
