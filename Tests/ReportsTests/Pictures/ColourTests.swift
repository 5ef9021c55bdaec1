import Foundation
import Testing

@testable import Reports

@Suite struct ColourTests {
  @Test func aColourIsWrittenInSixDigits() {
    #expect(Colour(0, 10, 255).hexadecimal == "#000aff")
  }

  // Worked out with the system's own power function, which the library does without.
  @Test(arguments: [Colour(0xFD, 0x8D, 0x3C), .white, .black, Colour(1, 2, 3), Colour(10, 11, 12)])
  func theBrightnessIsThatOfTheDefinition(colour: Colour) {
    let light = SightSimulation.light(colour)
    let expected = 0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
    #expect(abs(colour.luminance - expected) < 1e-12)
  }

  @Test func theFifthRootHoldsForEveryChannel() {
    for channel in UInt8.min...UInt8.max {
      let colour = Colour(channel, 0, 0)
      #expect(abs(colour.luminance - 0.2126 * SightSimulation.light(colour).x) < 1e-12)
    }
  }

  @Test func blackAndWhiteContrastByTwentyOne() {
    #expect(abs(Colour.black.contrast(with: .white) - 21) < 1e-9)
    #expect(Colour.black.contrast(with: .white) == Colour.white.contrast(with: .black))
  }

  // Contrasts of the WebAIM contrast checker: 9.05 and 6.58.
  @Test func textIsBlackOrWhiteWhicheverCanBeReadBetter() {
    let orange = Colour(0xFD, 0x8D, 0x3C)
    let red = Colour(0xBD, 0x00, 0x26)
    #expect(orange.ink == .black)
    #expect(abs(orange.contrast(with: .black) - 9.05) < 0.01)
    #expect(red.ink == .white)
    #expect(abs(red.contrast(with: .white) - 6.58) < 0.01)
  }

  @Test(arguments: [(0.0, UInt8(0)), (0.5, 50), (1, 100), (-3, 0), (7, 100)])
  func aMixtureIsBetween(share: Double, red: UInt8) {
    #expect(Colour(0, 0, 0).mixed(with: Colour(100, 0, 0), share) == Colour(red, 0, 0))
  }
}
