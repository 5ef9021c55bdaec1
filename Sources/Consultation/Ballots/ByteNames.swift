/// Numbers texts in the order in which they first turn up, without building a text for each.
///
/// Ballots name the same few things a million times over; what a name means is then worked out
/// once for each way of writing it.
struct ByteNames {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// The number of a text by its hash, -1 where there is none; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 64)

  /// How many texts there are.
  var count: Int { ends.count }

  /// A text by its number, which must be one that was given.
  subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  /// The number of a text, a new one if it turns up for the first time.
  ///
  /// - Parameter text: Its bytes.
  /// - Returns: 0 for the first, and so on.
  /// - Complexity: Linear in the length of the text.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, text) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func range(_ number: Int) -> Range<Int> {
    (number > 0 ? ends[number - 1] : 0)..<ends[number]
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == text.count else { return false }
    for index in 0..<text.count where bytes[range.lowerBound + index] != text[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// The FNV-1a hash (Fowler, Noll and Vo), its high bits folded into the low ones that are used.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
