/// The colours of a shade on a page: where the palettes and the style sheet meet.
struct ShadeColour: Sendable, Hashable {
  /// The colour of the shade, as style sheets write it.
  let background: String
  /// Black or white, whichever can be read better on it.
  let text: String

  /// The colours of a step of a palette.
  init(_ shade: ReportCell.Shade, of palette: Palette) {
    let colours = Self.colours(palette)
    let last = colours.count - 1
    let place =
      shade.count > 1 ? (shade.step * last + (shade.count - 1) / 2) / (shade.count - 1) : last
    let step = min(max(0, place), last)
    background = colours[step]
    text = step >= 3 ? "#ffffff" : "#000000"
  }

  private static func colours(_ palette: Palette) -> [String] {
    switch palette {
    case .yellowOrangeRed: ["#ffffb2", "#fecc5c", "#fd8d3c", "#e31a1c", "#bd0026"]
    case .cividis: ["#fee838", "#bcae6c", "#7c7b78", "#414d6b", "#00224e"]
    }
  }
}
