/// Colours for the steps of an ordered scale, from the least to the most serious.
public enum Palette: String, Sendable, Hashable, CaseIterable {
  /// ColorBrewer's YlOrRd: worse is hotter; prints in grey.
  case yellowOrangeRed = "ylorrd"
  /// Cividis from light to dark, made for colour-blind readers.
  case cividis
}
