/// Reads an order in one cell: `asb; speeding = burglary; parking`.
///
/// The best stands first, `;` separates, and `=` joins options that are level. Blanks around names do
/// not count, nor do empty places between separators.
struct OrderCell {
  private let names: OptionNames
  private let allowsTies: Bool
  private var written = ByteNames()
  /// For each text written, the option it means, or one of the two below.
  private var meanings: [Int] = []
  private static let withdrawn = -1
  private static let unknown = -2
  /// Texts longer than this are looked up each time: nobody writes them often.
  private static let longest = 1000

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - names: What the names mean.
  ///   - allowsTies: Whether options may be level.
  init(names: OptionNames, allowsTies: Bool) {
    self.names = names
    self.allowsTies = allowsTies
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - places: For each option its place; all 0 before, and filled in without gaps.
  /// - Returns: Why the ballot does not count; `nil` if it does.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    into places: inout [UInt8]
  ) -> BallotFault? {
    var place: UInt8 = 0
    for piece in Pieces(bytes, separator: UInt8(ascii: ";")) where !piece.isEmpty {
      let meaning = meaning(of: piece)
      if meaning == Self.unknown {
        if let fault = readLevel(piece, place: &place, into: &places) { return fault }
      } else if meaning != Self.withdrawn {
        guard places[meaning] == 0 else { return BallotFault(.duplicateOption, piece) }
        place += 1
        places[meaning] = place
      }
    }
    return place == 0 ? BallotFault(.empty) : nil
  }

  /// Reads options joined by `=`, which share a place.
  private mutating func readLevel(
    _ piece: UnsafeBufferPointer<UInt8>,
    place: inout UInt8,
    into places: inout [UInt8]
  ) -> BallotFault? {
    guard let parts = Self.levelParts(of: piece) else { return BallotFault(.unknownOption, piece) }
    var level = 0
    for part in parts {
      let meaning = meaning(of: part)
      if meaning == Self.withdrawn { continue }
      guard meaning >= 0 else { return BallotFault(.unknownOption, part) }
      guard places[meaning] == 0 else { return BallotFault(.duplicateOption, part) }
      level += 1
      places[meaning] = place + 1
    }
    if level > 0 { place += 1 }
    return level > 1 && !allowsTies ? BallotFault(.sharedRank, piece) : nil
  }

  private mutating func meaning(of name: UnsafeBufferPointer<UInt8>) -> Int {
    guard name.count <= Self.longest else { return lookUp(name) }
    let number = written.number(of: name)
    if number == meanings.count { meanings.append(lookUp(name)) }
    return meanings[number]
  }

  private func lookUp(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    switch names.knownMeaning(of: name.text) {
    case .option(let index)?: index
    case .withdrawn?: Self.withdrawn
    case .unknown?, nil: Self.unknown
    }
  }

  /// The names that `=` joins; `nil` if it joins none, as in the formula `=cmd`.
  private static func levelParts(
    of piece: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>]? {
    let sign = UInt8(ascii: "=")
    guard piece.contains(sign) else { return nil }
    let parts = Array(Pieces(piece, separator: sign))
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } ? parts : nil
  }

  /// The names in a cell, of which nothing is known yet.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - body: Receives the bytes of each name.
  static func names(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for piece in Pieces(bytes, separator: UInt8(ascii: ";")) where !piece.isEmpty {
      if let parts = levelParts(of: piece) { parts.forEach(body) } else { body(piece) }
    }
  }
}

/// The pieces between separators, without blanks around them.
private struct Pieces: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard start <= bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != separator { end += 1 }
    defer { start = end + 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end]).withoutBlanks
  }
}
