"""Random inputs: the numbers that numpy's default generator gives for the seed 20261125, which is PCG64."""
from arrays import matrix, vector

MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645
INCREMENT = 241118122637584092070423928641341886249
START = 99203053388333686881831936182033263331
WORD = (1 << 64) - 1


class Draws:
    """Draws from some place on, so that no exercise disturbs the inputs of another."""

    def __init__(self, after):
        """after: how many numbers of the sequence to pass over."""
        self.state, self.rest = START, None
        for _ in range(after):
            self.bits()

    def bits(self):
        self.state = (self.state * MULTIPLIER + INCREMENT) & ((1 << 128) - 1)
        word, by = (self.state >> 64) ^ (self.state & WORD), self.state >> 122
        return ((word >> by) | (word << (64 - by))) & WORD

    def half(self):
        """One half of a number, and then the other."""
        if self.rest is not None:
            half, self.rest = self.rest, None
            return half
        bits = self.bits()
        self.rest = bits >> 32
        return bits & 0xFFFFFFFF

    def matrix(self, rows, columns, low=-3.0, high=3.0):
        """Random entries with two decimals, none of them closer to 0 than 0.1."""
        return matrix([[self.entry(low, high) for _ in range(columns)] for _ in range(rows)], columns)

    def entry(self, low, high):
        hundredths = round(100 * (low + (high - low) * ((self.bits() >> 11) * 2.0 ** -53)))
        if abs(hundredths) < 10:
            hundredths = 25 + 10 * ((hundredths > 0) - (hundredths < 0))
        return hundredths / 100

    def labels(self, examples, classes):
        """Random classes."""
        return vector([self.below(classes) for _ in range(examples)])

    def below(self, bound):
        """A whole number below a bound, by Lemire's way."""
        while True:
            product = self.half() * bound
            if product & 0xFFFFFFFF >= (1 << 32) % bound:
                return product >> 32
