extension FormatCollection {
  /// Puts the parts into the order of their keys; those of one rank stay in the order of the file.
  mutating func order(_ order: KeyOrder?) {
    guard isMapping, let order else { return }
    parts = parts.enumerated()
      .map { (rank: order.rank($1.name), index: $0, part: $1) }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
      .map(\.part)
  }
}
