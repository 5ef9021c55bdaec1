/// A colour of sRGB by its red, green and blue, 0...255 each.
package struct Colour: Sendable, Hashable {
  /// Red.
  package let red: UInt8
  /// Green.
  package let green: UInt8
  /// Blue.
  package let blue: UInt8

  /// White.
  package static let white = Colour(255, 255, 255)
  /// Black.
  package static let black = Colour(0, 0, 0)

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour as pages and pictures name it: `#fd8d3c`.
  package var hexadecimal: String {
    "#" + [red, green, blue].map(Self.twoDigits).joined()
  }

  /// Black or white, whichever can be read better on this colour.
  ///
  /// For example black on `#fd8d3c` (9.0 to 1) and white on `#bd0026` (6.6 to 1).
  package var ink: Colour {
    contrast(with: .black) >= contrast(with: .white) ? .black : .white
  }

  /// How well two colours part, from 1 to 21; a text needs at least 4.5.
  ///
  /// - Source: Web Content Accessibility Guidelines 2.2 (W3C 2023), "contrast ratio".
  package func contrast(with other: Colour) -> Double {
    let lights = [luminance, other.luminance]
    return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
  }

  /// How bright it is beside white, 0...1.
  ///
  /// - Source: Web Content Accessibility Guidelines 2.2 (W3C 2023), "relative luminance".
  package var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The colour a part of the way to another, rounded half up.
  ///
  /// - Parameters:
  ///   - other: The other colour.
  ///   - share: 0 for this colour, 1 for the other.
  /// - Returns: The colour between them.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Double(from) + (Double(to) - Double(from)) * min(max(share, 0), 1)).rounded())
    }
    return Colour(
      channel(red, other.red),
      channel(green, other.green),
      channel(blue, other.blue)
    )
  }

  /// A channel of sRGB as light, 0...1: IEC 61966-2-1 (1999).
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a number from 0.001 to 1, by Newton's method; the power of 2.4 needs no more than this, and no mathematics
  /// library whose last digit differs between systems.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<30 {
      let fourth = root * root * root * root
      root -= (root * fourth - number) / (5 * fourth)
    }
    return root
  }

  private static func twoDigits(_ channel: UInt8) -> String {
    let text = String(channel, radix: 16)
    return text.count == 1 ? "0" + text : text
  }
}
