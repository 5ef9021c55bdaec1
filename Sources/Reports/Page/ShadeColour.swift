/// The colours of a shade on a page: where the palettes and the style sheet meet.
struct ShadeColour: Sendable, Hashable {
  /// The colour of the shade, as style sheets write it: `#fd8d3c`.
  let background: String
  /// Black or white, whichever can be read better on it.
  let text: String

  /// The colours of a step of a palette.
  init(_ shade: ReportCell.Shade, of palette: Palette) {
    let colour = palette.colour(step: shade.step, of: shade.count)
    background = colour.hexadecimal
    text = colour.ink.hexadecimal
  }
}
