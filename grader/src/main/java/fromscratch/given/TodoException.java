package fromscratch.given;

/** Says that a method is still to be written: not started is not wrong. */
public class TodoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names what is still to be done, as {@code Class.method}. */
    public TodoException(String todo) {
        super(todo);
    }
}
