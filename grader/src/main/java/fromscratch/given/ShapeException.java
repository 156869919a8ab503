package fromscratch.given;

/** Says that shapes do not fit together; the message carries both of them. */
public class ShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ShapeException(String message) {
        super(message);
    }
}
