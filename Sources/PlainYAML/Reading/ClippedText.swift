extension String {
  /// The text as a message quotes it: of a long one only the beginning.
  ///
  /// A value may be megabytes long; a message that repeats it whole helps nobody.
  package var clipped: String {
    guard utf8.count > Self.quotedLimit else { return self }
    return String(prefix(Self.quotedLimit)) + "…"
  }

  private static let quotedLimit = 80
}
