import ScoringKernel
import Testing

@Suite struct PortableMathTests {
  // The expected values are the nearest doubles to results of mpmath 1.3.0 with 300 bits, for
  // exactly the arguments given; an error below one last place leaves no distance above 1.

  @Test(arguments: [
    (0x0.0p+0, 0x1.0000000000000p+0),
    (0x1.0p-60, 0x1.0000000000000p+0),
    (0x1.0p-1, 0x1.a61298e1e069cp+0),
    (-0x1.0p-1, 0x1.368b2fc6f960ap-1),
    (0x1.0p+0, 0x1.5bf0a8b145769p+1),
    (-0x1.0p+0, 0x1.78b56362cef38p-2),
    (0x1.62e42fefa39efp-1, 0x1.0000000000000p+1),
    (0x1.62e42fefa39efp-2, 0x1.6a09e667f3bccp+0),
    (-0x1.62e42fefa39efp-2, 0x1.6a09e667f3bcdp-1),
    (0x1.921fb54442d18p+1, 0x1.724046eb09339p+4),
    (0x1.4p+3, 0x1.5829dcf950560p+14),
    (0x1.9p+6, 0x1.3494a9b171bf5p+144),
    (-0x1.9p+6, 0x1.a8c1f14e2af5dp-145),
    (0x1.62e42fefa39efp+9, 0x1.fffffffffff2ap+1023),
    (-0x1.6232bdd7abcd2p+9, 0x1.000000000007cp-1022),
    (-0x1.74046dfefd9dp+9, 0x1p-1073),
    (-0x1.74910d52d3051p+9, 0x1p-1074),
  ])
  func exponentialIsWithinOnePlaceOfTheReference(x: Double, expected: Double) {
    #expect(distance(PortableMath.exp(x), expected) <= 1)
  }

  @Test(arguments: [
    (0x1.0p+0, 0),
    (0x1.0000000000001p+0, 0x1.fffffffffffffp-53),
    (0x1.fffffffffffffp-1, -0x1.0000000000000p-53),
    (0x1.0p+1, 0x1.62e42fefa39efp-1),
    (0x1.8p+0, 0x1.9f323ecbf984cp-2),
    (0x1.6a09e667f3bcdp+0, 0x1.62e42fefa39f0p-2),
    (0x1.6a09e667f3bcdp-1, -0x1.62e42fefa39eep-2),
    (0x1.4p+3, 0x1.26bb1bbb55516p+1),
    (0x1.5555555555555p-2, -0x1.193ea7aad030bp+0),
    (0x1.2d97c7f3321d2p+10, 0x1.c61a950001be3p+2),
    (0x1.fffffffffffffp+1023, 0x1.62e42fefa39efp+9),
    (0x1.0p-1022, -0x1.6232bdd7abcd2p+9),
    (Double(bitPattern: 0x000F_FFFF_FFFF_FFFF), -0x1.6232bdd7abcd2p+9),
    (0x1p-1074, -0x1.74385446d71c3p+9),
  ])
  func logarithmIsWithinOnePlaceOfTheReference(x: Double, expected: Double) {
    #expect(distance(PortableMath.log(x), expected) <= 1)
  }

  @Test(arguments: [
    (0x1p+1, 0x1p-1, 0x1.6a09e667f3bcdp+0),
    (0x1.4p+3, -0x1.8p+1, 0x1.0624dd2f1a9fcp-10),
    (0x1p-1, 0x1.0c8p+10, 0x1p-1074),
    (0x1.8p+0, 0x1.5ep+9, 0x1.6382d2c2ff804p+409),
    (0x1.0000000000001p+0, 0x1p+52, 0x1.5bf0a8b145769p+1),
    (0x1.fffffffffffffp-1, 0x1.47ae147ae147bp+53, 0x1.1cb5cf620ef1ep-2),
    (0x1.cp+2, 0x1.5555555555555p-2, 0x1.e9b5dba58189dp+0),
    (0x1.999999999999ap-4, 0x1.3333333333333p-1, 0x1.0137987dd704cp-2),
    (0x1.1p+2, 0x1.8p-2, 0x1.b870655f458b1p+0),
    (0x1.1ccf385ebc8a0p+1023, 0x1.000001ad7f29bp+0, 0x1.1cd46426aae9dp+1023),
    (0x1p-1074, 0x1p-1, 0x1p-537),
    (0x1.56e1fc2f8f359p-997, 0x1.0cccccccccccdp+0, Double(bitPattern: 0xC1069CD)),
    (0x1.34ap+10, -0x1.8accccccccccdp+6, 0x1.4d07eabc7c1ecp-1014),
    (0x1p-2, 0x1.999999999999ap-2, 0x1.2611186bae674p-1),
  ])
  func powerIsWithinOnePlaceOfTheReference(base: Double, exponent: Double, expected: Double) {
    #expect(distance(PortableMath.power(base, exponent), expected) <= 1)
  }

  @Test func wholePowersAndSquareRootsOfSmallNumbersAreExact() {
    for base in 1...100 {
      var product = 1
      for exponent in 0...7 {
        #expect(PortableMath.power(Double(base), Double(exponent)) == Double(product))
        product *= base
      }
      #expect(PortableMath.power(Double(base * base), 0.5) == Double(base))
    }
  }

  @Test func exponentialKeepsToItsEnds() {
    #expect(PortableMath.exp(.infinity) == .infinity)
    #expect(PortableMath.exp(-.infinity) == 0)
    #expect(PortableMath.exp(.nan).isNaN)
    #expect(PortableMath.exp(709.7827128933841) == .infinity)
    #expect(PortableMath.exp(.greatestFiniteMagnitude) == .infinity)
    #expect(PortableMath.exp(-745.1332191019412) == 0)
    #expect(PortableMath.exp(-.greatestFiniteMagnitude) == 0)
    #expect(PortableMath.exp(.leastNonzeroMagnitude) == 1)
    #expect(PortableMath.exp(-0.0) == 1)
  }

  @Test func logarithmKeepsToItsEnds() {
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(-0.0) == -.infinity)
    #expect(PortableMath.log(-1).isNaN)
    #expect(PortableMath.log(-.infinity).isNaN)
    #expect(PortableMath.log(.nan).isNaN)
    #expect(PortableMath.log(.infinity) == .infinity)
  }

  @Test func powerKeepsToItsEnds() {
    #expect(PortableMath.power(0, 2) == 0)
    #expect(PortableMath.power(0, 0) == 1)
    #expect(PortableMath.power(0, -1) == .infinity)
    #expect(PortableMath.power(.infinity, 0.5) == .infinity)
    #expect(PortableMath.power(.infinity, -0.5) == 0)
    #expect(PortableMath.power(2, .infinity) == .infinity)
    #expect(PortableMath.power(2, -.infinity) == 0)
    #expect(PortableMath.power(0.5, .infinity) == 0)
    #expect(PortableMath.power(0.5, -.infinity) == .infinity)
    #expect(PortableMath.power(1, .nan) == 1)
    #expect(PortableMath.power(.nan, 0) == 1)
    #expect(PortableMath.power(.nan, 1).isNaN)
    #expect(PortableMath.power(2, .nan).isNaN)
    #expect(PortableMath.power(-2, 2).isNaN)
    #expect(PortableMath.power(10, 400) == .infinity)
    #expect(PortableMath.power(10, -400) == 0)
    #expect(PortableMath.power(.greatestFiniteMagnitude, .greatestFiniteMagnitude) == .infinity)
    #expect(PortableMath.power(.leastNonzeroMagnitude, .greatestFiniteMagnitude) == 0)
    #expect(PortableMath.power(3, .leastNonzeroMagnitude) == 1)
  }

  @Test func neighboursKeepTheirOrder() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let x = random.number(in: -700...700)
      #expect(PortableMath.exp(x) <= PortableMath.exp(x.nextUp))
      let y = random.number(in: 0.001...1000)
      #expect(PortableMath.log(y) <= PortableMath.log(y.nextUp))
    }
  }

  @Test func logarithmUndoesTheExponential() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let x = random.number(in: -700...700)
      // The exponential's last place is 2^-53 of it, which is an absolute 2^-53 in the logarithm.
      #expect(abs(PortableMath.log(PortableMath.exp(x)) - x) <= 0x1p-52 + 2 * x.ulp)
    }
  }

  @Test func manyResultsHaveTheBitsTheyAlwaysHad() {
    // Computed on x86-64 Linux in debug and release and as WebAssembly: one value.
    var random = SeededGenerator(seed: 2)
    var bits: UInt64 = 0
    for _ in 0..<5000 {
      let results = [
        PortableMath.exp(random.number(in: -740...710)),
        PortableMath.log(Double(bitPattern: random.next() & 0x7FEF_FFFF_FFFF_FFFF)),
        PortableMath.power(random.number(in: 0...10), random.number(in: -10...10)),
        NormalQuantile.upper(random.unit()),
      ]
      for result in results { bits = (bits ^ result.bitPattern) &* 0x0000_0100_0000_01B3 }
    }
    #expect(bits == 0x3B33_E93B_901B_4248)
  }
}

/// How many doubles lie from one to the other.
private func distance(_ a: Double, _ b: Double) -> UInt64 {
  func position(_ x: Double) -> Int64 {
    let bits = Int64(bitPattern: x.bitPattern)
    return bits < 0 ? Int64.min - bits : bits
  }
  return (position(a) - position(b)).magnitude
}
