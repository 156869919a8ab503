/** The program in the small JVM that holds the student's code; it knows only the wire and the given classes. */
package fromscratch.grader.worker;
