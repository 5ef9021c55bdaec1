/// Colours for the steps of an ordered scale, from the least to the most serious.
///
/// In both, each step is darker than the one before, so that they stay in order in grey print. For two to six steps the closest two
/// colours are at least 10 apart in CAM02-UCS, for readers of normal sight and for those without red, green or blue cones; beyond, the
/// steps get closer (`PaletteTests` has the figures) and the word that always stands beside a colour has to carry it.
public enum Palette: String, Sendable, Hashable, CaseIterable {
  /// ColorBrewer's YlOrRd: worse is hotter; prints in grey.
  ///
  /// - Source: Harrower and Brewer (2003), ColorBrewer.org; colours by Cynthia A. Brewer, Apache License 2.0.
  case yellowOrangeRed = "ylorrd"
  /// Cividis from light to dark, made for colour-blind readers.
  ///
  /// - Source: Nuñez, Anderton and Renslow (2018), Optimizing colormaps with consideration for color vision deficiency,
  ///   PLoS ONE 13(7).
  case cividis

  /// The colours of a scale.
  ///
  /// YlOrRd has ColorBrewer's own classes for three to five steps and the outer two of its three for two; all others are points at
  /// equal distances on a line through fixed colours: ColorBrewer's nine classes, or five of cividis.
  ///
  /// - Parameter count: How many steps, 1 or more.
  /// - Returns: As many colours, the least serious first.
  package func colours(_ count: Int) -> [Colour] {
    if self == .yellowOrangeRed, let classes = Self.brewed(count) { return classes }
    return (0..<max(1, count)).map { Self.point($0, of: count, on: anchors) }
  }

  /// The colour of a step.
  ///
  /// - Parameters:
  ///   - step: From 0 at the least serious; a step beyond the scale has the colour of its end.
  ///   - count: How many steps there are.
  /// - Returns: Its colour.
  package func colour(step: Int, of count: Int) -> Colour {
    let colours = colours(count)
    return colours[min(max(0, step), colours.count - 1)]
  }

  /// The fixed colours between which others are found.
  private var anchors: [Colour] {
    switch self {
    case .yellowOrangeRed:
      [
        Colour(0xFF, 0xFF, 0xCC), Colour(0xFF, 0xED, 0xA0), Colour(0xFE, 0xD9, 0x76),
        Colour(0xFE, 0xB2, 0x4C), Colour(0xFD, 0x8D, 0x3C), Colour(0xFC, 0x4E, 0x2A),
        Colour(0xE3, 0x1A, 0x1C), Colour(0xBD, 0x00, 0x26), Colour(0x80, 0x00, 0x26),
      ]
    case .cividis:
      [
        Colour(0xFE, 0xE8, 0x38), Colour(0xBC, 0xAE, 0x6C), Colour(0x7C, 0x7B, 0x78),
        Colour(0x41, 0x4D, 0x6B), Colour(0x00, 0x22, 0x4E),
      ]
    }
  }

  /// ColorBrewer's classes for few steps.
  private static func brewed(_ count: Int) -> [Colour]? {
    switch count {
    case 2: [Colour(0xFF, 0xED, 0xA0), Colour(0xF0, 0x3B, 0x20)]
    case 3: [Colour(0xFF, 0xED, 0xA0), Colour(0xFE, 0xB2, 0x4C), Colour(0xF0, 0x3B, 0x20)]
    case 4:
      [
        Colour(0xFF, 0xFF, 0xB2), Colour(0xFE, 0xCC, 0x5C), Colour(0xFD, 0x8D, 0x3C),
        Colour(0xE3, 0x1A, 0x1C),
      ]
    case 5:
      [
        Colour(0xFF, 0xFF, 0xB2), Colour(0xFE, 0xCC, 0x5C), Colour(0xFD, 0x8D, 0x3C),
        Colour(0xF0, 0x3B, 0x20), Colour(0xBD, 0x00, 0x26),
      ]
    default: nil
    }
  }

  private static func point(_ step: Int, of count: Int, on line: [Colour]) -> Colour {
    guard count > 1, line.count > 1 else { return line[0] }
    let place = Double(step * (line.count - 1)) / Double(count - 1)
    let start = min(Int(place), line.count - 2)
    return line[start].mixed(with: line[start + 1], place - Double(start))
  }
}
