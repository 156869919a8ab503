"""Computes the worked values of the checks, independently of any Java code.

Usage: python3 worked_values.py   (needs numpy)

The numbers that the check classes state come from here: a second implementation, in another language, on another
library, that shares nothing with the kit but the formulas of the lesson.
"""
import numpy as np

from lesson import JavaRandom, Network, cross_entropy, cross_entropy_gradient, epoch, softmax

np.set_printoptions(precision=17, linewidth=160)


def show(name, value):
    value = np.asarray(value)
    if value.ndim == 0:
        print(f"{name} = {float(value)!r}")
    else:
        rows = np.atleast_2d(value)
        body = ", ".join("{" + ", ".join(repr(float(x)) for x in row) + "}" for row in rows)
        print(f"{name} {rows.shape} = {{{body}}}")


print("--- Linear")
X = np.array([[1, -2, 3], [0.5, 4, -1]]); W = np.array([[2, -1, 0.5, 1], [0, 3, -2, 1], [1, 1, 1.5, -1]]); b = np.array([[10, 20, 30, 40]])
dZ = np.array([[1, -1, 2, 0.5], [3, 0, -2, 1]])
show("Z", X @ W + b); show("dX", dZ @ W.T); show("dW", X.T @ dZ); show("db", dZ.sum(axis=0, keepdims=True))

print("--- Activations")
Z = np.array([[-2, -0.5, 0], [0.5, 1, 3]]); dH = np.array([[1, 2, 3], [-1, 0.5, -2]])
AWAY = np.array([[-2, -0.5, 0.25], [0.5, -1, 3]])
show("relu", np.maximum(Z, 0)); show("reluBackward", dH * (AWAY > 0))
show("tanh", np.tanh(Z)); show("tanhBackward", dH * (1 - np.tanh(Z) ** 2))
S = 1 / (1 + np.exp(-Z)); show("sigmoid", S); show("sigmoidBackward", dH * S * (1 - S))
decimals = np.array([[0.1, -0.3]])
show("tanh of decimals", np.tanh(decimals)); show("sigmoid of decimals", 1 / (1 + np.exp(-decimals)))

print("--- LinearCollapse")
W1 = np.array([[1, 2, 0], [-1, 3, 2]]); b1 = np.array([[1, 0, -2]]); W2 = np.array([[2, 0, 1, -1], [1, 1, 0, 2], [0, -3, 1, 1]]); b2 = np.array([[5, 6, 7, 8]])
show("W", W1 @ W2); show("b", b1 @ W2 + b2)

print("--- Softmax, CrossEntropy")
L = np.array([[1, 2, 3], [0, -1, 4], [2, 2, 0.5], [-3, 0.5, 1]]); y = np.array([2, 0, 1, 2])
show("softmax", softmax(L)); show("loss", cross_entropy(L, y)); show("gradient", cross_entropy_gradient(L, y))

print("--- MeanSquaredError")
P = np.array([[1, 2, 3], [4, -1, 0.5]]); T = np.array([[0, 2, 5], [1, 1, 0]])
show("mse", np.mean((P - T) ** 2)); show("mse gradient", 2 * (P - T) / P.size)

print("--- Sgd: one step of rate 0.25, one of 0.5; then three steps")
V = np.array([[1, -2, 0.5], [3, 0, -1]]); G = np.array([[2, 4, -1], [0, -8, 0.5]])
show("step", V - 0.25 * G); show("step b", np.array([[10, 20, 30]]) - 0.5 * np.array([[1, -2, 4]]))
value = np.array([[1, 2], [3, -4]])
for rate, grad in ((0.5, [[2, -4], [1, 8]]), (0.125, [[-8, 16], [4, 0]]), (3, [[0.5, 1], [-1, 2]])):
    value = value - rate * np.array(grad); show("trace", value)

print("--- TwoLayerNetwork: d = 2, h = 3, C = 4, N = 5")
w1 = [[1, -1, 0.5], [0.5, 1, -1]]; c1 = [[0.1, -0.2, 0.3]]; w2 = [[1, -1, 0.5, 0], [0, 1, -0.5, 2], [-1, 0.5, 1, -0.5]]; c2 = [[0.2, -0.1, 0, 0.1]]
NX = np.array([[1, 2], [-1, 0.5], [0.5, -1.5], [2, 1], [-0.5, -1]]); ny = np.array([3, 1, 0, 0, 2])
net = Network(w1, c1, w2, c2)
show("logits", net.logits(NX)); print("predict", net.logits(NX).argmax(axis=1))
loss, grads = net.loss_and_gradients(NX, ny); show("loss", loss)
for n, g in zip(("dW1", "db1", "dW2", "db2"), grads): show(n, g)

print("--- Training: N = 5, batch 2, epochs 3, rate 0.5, seed 7")
net = Network(w1, c1, w2, c2); random = JavaRandom(7); losses = []
for _ in range(3):
    total = 0
    for batch in epoch(5, 2, random):
        loss, grads = net.loss_and_gradients(NX[batch], ny[batch]); total += loss * len(batch)
        for p, g in zip(net.p, grads): p -= 0.5 * g
        print("   batch", batch, "loss", loss)
    losses.append(total / 5)
print("losses", losses)
for n, p in zip(("W1", "b1", "W2", "b2"), net.p): show(n, p)

print("--- Training: one batch of all five, epochs 2, rate 0.25, seed 7")
net = Network(w1, c1, w2, c2); losses = []
for _ in range(2):
    loss, grads = net.loss_and_gradients(NX, ny); losses.append(loss)
    for p, g in zip(net.p, grads): p -= 0.25 * g
print("losses", losses)
for n, p in zip(("W1", "b1", "W2", "b2"), net.p): show(n, p)

print("--- Worked calls in the comments of the skeletons, where the checks' own are too long to read: two examples")
show("softmax", softmax(L[:2])); show("loss", cross_entropy(L[:2], y[:2])); show("gradient", cross_entropy_gradient(L[:2], y[:2]))
net = Network(w1, c1, w2, c2)
show("logits", net.logits(NX[:2])); print("predict", net.logits(NX[:2]).argmax(axis=1))
loss, grads = net.loss_and_gradients(NX[:2], ny[:2]); show("loss", loss)
for n, g in zip(("dW1", "db1", "dW2", "db2"), grads): show(n, g)
