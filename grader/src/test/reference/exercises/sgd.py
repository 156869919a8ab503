"""The update by hand: its worked values and its known mistakes."""
from arrays import array, clip, sign
from atlas import Method
from draws import Draws
from networks import flat

draw = Draws(after=9754).matrix


def worked():
    """One step of rate 0.25, one of 0.5 for a bias, and then three steps in a row."""
    V, G = array([[1, -2, 0.5], [3, 0, -1]]), array([[2, 4, -1], [0, -8, 0.5]])
    values = {"step": V - 0.25 * G, "step of b": array([[10, 20, 30]]) - 0.5 * array([[1, -2, 4]])}
    value = array([[1, 2], [3, -4]])
    for k, (rate, gradient) in enumerate(((0.5, [[2, -4], [1, 8]]), (0.1, [[-8, 16], [4, 0]]), (3, [[0.5, 1], [-1, 2]]))):
        value = value - rate * array(gradient)
        values[f"trace {k + 1}"] = value
    return values


def step():
    shapes = {"W": (2, 3), "b": (1, 3), "U": (3, 2), "c": (1, 2)}

    def scenario(update):
        """update(value, gradient, rate, name, index) gives the new value."""
        def run(rate, rate2, **v):
            values = {name: v[name] for name in shapes}
            for prefix, eta in (("d", rate), ("e", rate2)):
                values = {name: update(values[name], v[prefix + name], eta, name, k)
                          for k, name in enumerate(shapes)}
                yield from values.values()
                yield flat([v[prefix + name] for name in shapes])
        return run

    m = Method("Sgd.step", ["W", "b", "U", "c", "∇", "W@again", "b@again", "U@again", "c@again", "∇@again"],
               scenario(lambda v, g, eta, name, k: v - eta * g),
               kept={"∇": "state.gradients-changed", "∇@again": "state.gradients-changed"})
    for first, second in ((0.3, 0.05), (2.0, 0.7)):
        m.probe(f"η = {first}, {second}", rate=first, rate2=second, **{name: draw(*shape) for name, shape in shapes.items()},
                **{prefix + name: draw(*shape) for prefix in "de" for name, shape in shapes.items()})

    def wrong(id, update):
        m.wrong(id, scenario(update))

    def momentum(share):
        def run(**v):
            before = {}

            def update(value, g, eta, name, k):
                before[name] = eta * g + share * before.get(name, 0)
                return value - before[name]
            yield from scenario(update)(**v)
        return run

    def some(which):
        return lambda v, g, eta, name, k: v - eta * g if which(v, k) else v

    wrong("update.uphill", lambda v, g, eta, name, k: v + eta * g)
    wrong("update.rate-twice", lambda v, g, eta, name, k: v - eta * eta * g)
    wrong("update.no-rate", lambda v, g, eta, name, k: v - g)
    wrong("update.lost", lambda v, g, eta, name, k: v)
    for rate in (0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5):
        wrong("update.fixed-rate", lambda v, g, eta, name, k, rate=rate: v - rate * g)
    wrong("update.biases-forgotten", some(lambda v, k: v.shape[0] > 1))
    wrong("update.weights-forgotten", some(lambda v, k: v.shape[0] == 1))
    wrong("update.only-first", some(lambda v, k: k == 0))
    wrong("update.first-left-out", some(lambda v, k: k > 0))
    wrong("update.last-left-out", some(lambda v, k: k < 3))
    wrong("update.only-first", some(lambda v, k: k < 2))
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.shape[0])
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.shape[1])
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.size)
    wrong("update.divided", lambda v, g, eta, name, k: v - g / eta)
    wrong("update.value-lost", lambda v, g, eta, name, k: -eta * g)
    wrong("update.value-lost", lambda v, g, eta, name, k: eta * g)
    wrong("update.value-lost", lambda v, g, eta, name, k: g)
    wrong("update.value-scaled", lambda v, g, eta, name, k: eta * (v - g))
    wrong("update.value-scaled", lambda v, g, eta, name, k: eta * v - g)
    wrong("update.value-scaled", lambda v, g, eta, name, k: v * (1 - eta) - eta * g)
    wrong("update.multiplied", lambda v, g, eta, name, k: v - eta * g * v)
    wrong("update.multiplied", lambda v, g, eta, name, k: v * eta * g)
    wrong("update.sign-only", lambda v, g, eta, name, k: v - eta * sign(g))
    wrong("update.swapped", lambda v, g, eta, name, k: eta * g - v)
    for share in (1e-5, 1e-4, 5e-4, 1e-3, 1e-2, 0.1):
        wrong("update.decay", lambda v, g, eta, name, k: v - eta * (g + share * v))
    for bound in (0.5, 1, 2):
        wrong("update.clipped", lambda v, g, eta, name, k: v - eta * clip(g, -bound, bound))
    for share in (0.5, 0.9, 0.95, 0.99):
        m.wrong("update.momentum", momentum(share))
    wrong("update.step-doubled", lambda v, g, eta, name, k: v - 2 * eta * g)
    wrong("update.step-halved", lambda v, g, eta, name, k: v - eta * g / 2)
    return m


def zero_grad():
    shapes = {"W": (2, 3), "b": (1, 3), "U": (3, 2), "c": (1, 2)}

    def scenario(clear):
        def run(**v):
            yield from [clear(v["d" + name], v[name], k) for k, name in enumerate(shapes)]
            yield flat([v[name] for name in shapes])
        return run

    m = Method("Sgd.zeroGrad", ["∇W", "∇b", "∇U", "∇c", "θ"], scenario(lambda g, v, k: g * 0),
               kept={"θ": "update.values-cleared"})
    for _ in range(2):
        m.probe("W: 2×3, b: 1×3, U: 3×2, c: 1×2", **{name: draw(*shape) for name, shape in shapes.items()},
                **{"d" + name: draw(*shape) for name, shape in shapes.items()})

    def some(which):
        return scenario(lambda g, v, k: g * 0 if which(v, k) else g)

    m.wrong("update.not-cleared", scenario(lambda g, v, k: g))
    m.wrong("update.biases-forgotten", some(lambda v, k: v.shape[0] > 1))
    m.wrong("update.weights-forgotten", some(lambda v, k: v.shape[0] == 1))
    m.wrong("update.only-first", some(lambda v, k: k == 0))
    m.wrong("update.only-first", some(lambda v, k: k < 2))
    m.wrong("update.first-left-out", some(lambda v, k: k > 0))
    m.wrong("update.last-left-out", some(lambda v, k: k < 3))
    m.wrong("update.ones-for-zeros", scenario(lambda g, v, k: g * 0 + 1))
    m.wrong("update.value-for-gradient", scenario(lambda g, v, k: v))
    m.wrong("update.not-cleared", scenario(lambda g, v, k: -g))
    return m


def methods():
    return [step(), zero_grad()]
