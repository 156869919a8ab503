"""Networks of two layers, right ones and those that a mistake changes."""
from arrays import array, concatenate, zeros_like
from lesson import cross_entropy, cross_entropy_gradient, relu

NAMES = ["W1", "b1", "W2", "b2"]


def worked_network():
    """The network of the worked examples, d = 2, h = 3, C = 4, and its batch of N = 5."""
    net = Net(
        array([[1, -1, 0.5], [0.5, 1, -1]]), array([[0.1, -0.2, 0.3]]),
        array([[1, -1, 0.5, 0], [0, 1, -0.5, 2], [-1, 0.5, 1, -0.5]]), array([[0.2, -0.1, 0, 0.1]]))
    return net, array([[1, 2], [-1, 0.5], [0.5, -1.5], [2, 1], [-0.5, -1]]), array([3, 1, 0, 0, 2])


def parameters(draw, d, h, c):
    return {"W1": draw(d, h, low=-1, high=1), "b1": draw(1, h, low=-1, high=1),
            "W2": draw(h, c, low=-1, high=1), "b2": draw(1, c, low=-1, high=1)}


def sizes(n, d, h, c):
    return f"N = {n}, d = {d}, h = {h}, C = {c}"


def flat(matrices):
    return concatenate([m.ravel() for m in matrices])


class Net:
    """A network as the exercise has it: four values, four gradients, and whatever a mistake keeps."""

    def __init__(self, W1, b1, W2, b2):
        self.p = [W1, b1, W2, b2]
        self.g = [zeros_like(v) for v in self.p]
        self.first = self.p
        self.kept = {}

    def scale(self, factor):
        self.p = [factor * v for v in self.p]
        self.g = [zeros_like(v) for v in self.p]

    def logits(self, X):
        W1, b1, W2, b2 = self.p
        return relu(X @ W1 + b1) @ W2 + b2

    def loss(self, X, y):
        return cross_entropy(self.logits(X), y)

    def backward(self, X, y):
        """The loss; its gradients are added to those that there are."""
        W1, b1, W2, b2 = self.p
        Z = X @ W1 + b1
        H = relu(Z)
        L = H @ W2 + b2
        d = cross_entropy_gradient(L, y)
        dZ = (d @ W2.T) * (Z > 0)
        found = [X.T @ dZ, dZ.sum(axis=0, keepdims=True), H.T @ d, d.sum(axis=0, keepdims=True)]
        self.g = [old + new for old, new in zip(self.g, found)]
        return cross_entropy(L, y)
