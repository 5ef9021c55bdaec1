/// What a PrefLib file holds, by the letters that end its name.
enum PrefLibKind: String, CaseIterable {
  /// Strict orders of all alternatives.
  case soc
  /// Strict orders of some alternatives.
  case soi
  /// Orders of all alternatives that may have ties.
  case toc
  /// Orders of some alternatives that may have ties.
  case toi
  /// Categories into which the alternatives are sorted.
  case cat

  /// Whether ballots may put alternatives level.
  var allowsTies: Bool { self != .soc && self != .soi }

  /// Whether ballots may leave alternatives out.
  var allowsPart: Bool { self != .soc && self != .toc }
}
