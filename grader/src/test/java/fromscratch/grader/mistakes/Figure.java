package fromscratch.grader.mistakes;

/** So many of so many. */
record Figure(long good, long all) {
    @Override
    public String toString() {
        return good + " / " + all;
    }
}
