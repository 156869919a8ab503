/** What judge and worker both know: how a call and its answer are put into bytes. */
package fromscratch.grader.wire;
