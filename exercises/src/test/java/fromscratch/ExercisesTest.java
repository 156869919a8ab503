package fromscratch;

import fromscratch.grader.student.ExerciseTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Comprueba tus ejercicios y muestra el marcador; es lo que ejecuta {@code mvn test}. */
class ExercisesTest {

    @TestFactory
    Stream<DynamicTest> exercises() {
        return ExerciseTests.all();
    }
}
