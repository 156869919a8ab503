"""ReLU, tanh and the sigmoid, and the way back through them: worked values and known mistakes."""
from arrays import arctan, array, clip, exp, log1p, minimum, sign, tan, tanh, where, zeros
from atlas import Method, NOT_FINITE, shown
from draws import Draws
from forms import FACTORS, PLACES
from lesson import relu, sigmoid

draw = Draws(after=257).matrix

FAR = array([[-10_000.0, -1000, -40, 40, 1000, 10_000]])
FORWARD = {"relu": relu, "tanh": tanh, "sigmoid": sigmoid}
DERIVATIVE = {
    "relu": lambda z: (z > 0) * 1.0,
    "tanh": lambda z: 1 - tanh(z) ** 2,
    "sigmoid": lambda z: sigmoid(z) * (1 - sigmoid(z)),
}


def worked():
    Z, dH = array([[-2, -0.5, 0], [0.5, 1, 3]]), array([[1, 2, 3], [-1, 0.5, -2]])
    away, decimals = array([[-2, -0.5, 0.25], [0.5, -1, 3]]), array([[0.1, -0.3]])
    return {
        "relu": relu(Z), "reluBackward": dH * DERIVATIVE["relu"](away),
        "tanh": tanh(Z), "tanh of decimals": tanh(decimals), "tanhBackward": dH * DERIVATIVE["tanh"](Z),
        "sigmoid": sigmoid(Z), "sigmoid of decimals": sigmoid(decimals), "sigmoidBackward": dH * DERIVATIVE["sigmoid"](Z)}


def is_far(z):
    return abs(z).max() >= 1000


def forward(name):
    f = FORWARD[name]
    m = Method(f"Activations.{name}", ["H"], lambda Z: f(Z))
    m.probe("Z: 3×4", Z=draw(3, 4)).probe("Z: 2×5", Z=draw(2, 5, low=-4, high=4))
    few = array([[0.0, 1, -1, 4, 7, -8, 9]])
    m.probe(shown("Z", few), Z=few)
    if name != "relu":
        m.probe(shown("Z", FAR), Z=FAR)
        m.wrong("activation.overflow", lambda Z: NOT_FINITE if is_far(Z) else f(Z))
    m.wrong("activation.none", lambda Z: Z)
    m.wrong("activation.derivative", lambda Z: DERIVATIVE[name](Z))
    for other in FORWARD:
        if other != name:
            m.wrong("activation.other", lambda Z, g=FORWARD[other]: g(Z))
    m.wrong("activation.twice", lambda Z: f(f(Z))) if name != "relu" else None
    if name == "relu":
        m.wrong("activation.absolute", lambda Z: abs(Z))
        m.wrong("activation.wrong-side", lambda Z: minimum(Z, 0))
        m.wrong("activation.wrong-side", lambda Z: relu(-Z))
        for slope in (0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5):
            m.wrong("activation.leaks", lambda Z, slope=slope: where(Z > 0, Z, slope * Z))
        m.wrong("activation.smooth", lambda Z: log1p(exp(Z)))
        m.wrong("activation.smooth", lambda Z: where(Z > 0, Z, exp(Z) - 1))
        m.wrong("activation.smooth", lambda Z: Z * sigmoid(Z))
    if name == "tanh":
        m.wrong("activation.half-argument", lambda Z: tanh(Z / 2))
        m.wrong("activation.half-argument", lambda Z: tanh(2 * Z))
        m.wrong("activation.tangent", lambda Z: tan(Z))
        m.wrong("activation.tangent", lambda Z: arctan(Z))
    if name == "sigmoid":
        m.wrong("activation.sign-inside", lambda Z: sigmoid(-Z))
        m.wrong("numbers.integer-division", lambda Z: where(Z > 0, 1.0, 0.0))
        m.wrong("activation.ramp", lambda Z: clip(0.5 + Z / 4, 0, 1))
        m.wrong("activation.ramp", lambda Z: clip(0.5 + Z / 5, 0, 1))
        m.wrong("activation.ramp", lambda Z: clip(0.5 + Z / 6, 0, 1))
        m.wrong("activation.one-missing", lambda Z: exp(Z))
        m.wrong("activation.one-missing", lambda Z: exp(-Z))
    m.forms("H", PLACES | FACTORS | {"whole numbers": "numbers.truncated"})
    return m


def backward(name):
    f, slope = FORWARD[name], DERIVATIVE[name]
    m = Method(f"Activations.{name}Backward", ["dZ"], lambda Z, dH: dH * slope(Z))
    m.probe("Z: 3×4", Z=draw(3, 4), dH=draw(3, 4)).probe("Z: 2×5", Z=draw(2, 5, low=-2, high=2), dH=draw(2, 5))
    if name == "relu":
        m.probe("Z = 0", Z=zeros((1, 3)), dH=draw(1, 3))
        m.wrong("chain.no-derivative", lambda Z, dH: dH * (Z != 0))
        m.wrong("activation.kink", lambda Z, dH: dH * (Z >= 0))
        m.wrong("activation.kink", lambda Z, dH: dH * (Z > 0) + 0.5 * dH * (Z == 0))
        m.wrong("chain.mask-of-upstream", lambda Z, dH: relu(dH))
        m.wrong("chain.mask-of-upstream", lambda Z, dH: relu(dH) * (Z > 0))
        m.wrong("chain.inverted-mask", lambda Z, dH: dH * (Z < 0))
        m.wrong("chain.inverted-mask", lambda Z, dH: dH * (Z <= 0))
        m.wrong("activation.absolute", lambda Z, dH: dH * sign(Z))
    else:
        m.probe(shown("Z", FAR), Z=FAR, dH=draw(1, 6))
        m.wrong("activation.overflow", lambda Z, dH: NOT_FINITE if is_far(Z) else dH * slope(Z))
        m.wrong("activation.twice", lambda Z, dH: dH * slope(f(Z)))
        m.wrong("chain.mask-of-upstream", lambda Z, dH: dH * slope(dH))
        m.wrong("chain.mask-of-upstream", lambda Z, dH: slope(dH))
        m.wrong("chain.mask-of-upstream", lambda Z, dH: Z * slope(dH))
    # The probe calls the function with Z + 1 first.
    m.wrong("state.kept-forward", lambda Z, dH: dH * slope(Z + 1))
    m.wrong("chain.upstream-ignored", lambda Z, dH: slope(Z))
    m.wrong("chain.no-derivative", lambda Z, dH: dH)
    m.wrong("chain.function-for-derivative", lambda Z, dH: dH * f(Z))
    m.wrong("chain.added", lambda Z, dH: dH + slope(Z))
    for other in FORWARD:
        if other != name:
            m.wrong("chain.other-derivative", lambda Z, dH, other=other: dH * DERIVATIVE[other](Z))
    if name == "tanh":
        m.wrong("activation.square-outside", lambda Z, dH: dH * (1 - tanh(Z)) ** 2)
        m.wrong("activation.not-squared", lambda Z, dH: dH * (1 - tanh(Z)))
        m.wrong("activation.z-for-a", lambda Z, dH: dH * (1 - Z ** 2))
        m.wrong("activation.sign-inside", lambda Z, dH: dH * (1 + tanh(Z) ** 2))
        m.wrong("activation.one-missing", lambda Z, dH: dH * tanh(Z) ** 2)
        m.wrong("chain.other-derivative", lambda Z, dH: dH * tanh(Z) * (1 - tanh(Z)))
    if name == "sigmoid":
        m.wrong("activation.z-for-a", lambda Z, dH: dH * Z * (1 - Z))
        m.wrong("activation.factor-missing", lambda Z, dH: dH * (1 - sigmoid(Z)))
        m.wrong("activation.factor-missing", lambda Z, dH: dH * sigmoid(Z) ** 2)
        m.wrong("activation.sign-inside", lambda Z, dH: dH * sigmoid(Z) * (1 + sigmoid(Z)))
        m.wrong("chain.other-derivative", lambda Z, dH: dH * (1 - sigmoid(Z) ** 2))
    m.forms("dZ", PLACES | FACTORS | {"over N": "batch.averaged", "times N": "batch.n-times", "whole numbers": "numbers.truncated"})
    return m


def methods():
    return [make(name) for name in FORWARD for make in (forward, backward)]
