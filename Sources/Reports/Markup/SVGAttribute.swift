/// An attribute of something drawn, with a value that has a type: a text cannot become markup here.
///
/// These are presentation attributes of SVG 1.1 (W3C 2011, appendix L.2), which a strict content policy leaves alone, as it
/// does not a `style` attribute.
enum SVGAttribute: Sendable, Hashable {
  /// What fills it.
  case fill(Ink)
  /// How much of what is below the filling it hides, 0...1.
  case fillOpacity(Double)
  /// What it is outlined with.
  case stroke(Ink)
  /// How wide the outline is, in user units.
  case strokeWidth(Double)
  /// How much of what is below the outline it hides, 0...1.
  case strokeOpacity(Double)
  /// The lengths of dashes and gaps in turn, in user units.
  case dashes([Double])
  /// Ends and corners of lines are round.
  case roundEnds

  /// What something is drawn with.
  enum Ink: Sendable, Hashable {
    /// The colour of the text around the picture, so that it suits light and dark pages.
    case text
    /// A colour that stays what it is.
    case colour(Colour)
    /// Nothing.
    case nothing
  }

  /// The attributes of the language.
  var markup: [MarkupWriter.Attribute] {
    switch self {
    case .fill(let ink): [.init(name: "fill", value: ink.value)]
    case .fillOpacity(let share): [.init(name: "fill-opacity", value: SVGNumber.text(share))]
    case .stroke(let ink): [.init(name: "stroke", value: ink.value)]
    case .strokeWidth(let width): [.init(name: "stroke-width", value: SVGNumber.text(width))]
    case .strokeOpacity(let share): [.init(name: "stroke-opacity", value: SVGNumber.text(share))]
    case .dashes(let lengths):
      [
        .init(
          name: "stroke-dasharray",
          value: lengths.map(SVGNumber.text).joined(separator: " ")
        )
      ]
    case .roundEnds:
      [
        .init(name: "stroke-linecap", value: "round"),
        .init(name: "stroke-linejoin", value: "round"),
      ]
    }
  }
}

extension SVGAttribute.Ink {
  fileprivate var value: String {
    switch self {
    case .text: "currentColor"
    case .colour(let colour): colour.hexadecimal
    case .nothing: "none"
    }
  }
}
