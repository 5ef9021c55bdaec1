/// Finds the second of two equal keys in a mapping.
///
/// Most mappings have a few keys, for which looking at each is faster than hashing; a wide one is
/// looked up in a dictionary, so that the time stays linear. The dictionary is only asked, never
/// walked, so its order cannot show.
enum KeyIndex {
  private static let scanned = 8

  /// The entries whose key occurred before, and the first entry of that key.
  ///
  /// Keys are equal if a reader sees the same characters, however they were quoted or composed.
  ///
  /// - Parameter entries: The entries in the order of the file.
  /// - Returns: Positions in `entries`, in the order of the file.
  /// - Complexity: O(n) on average.
  static func repetitions(in entries: [YAMLEntry]) -> [(repeated: Int, first: Int)] {
    entries.count <= scanned ? scan(entries) : lookUp(entries)
  }

  private static func scan(_ entries: [YAMLEntry]) -> [(repeated: Int, first: Int)] {
    var found: [(repeated: Int, first: Int)] = []
    for index in entries.indices {
      let text = entries[index].key.text
      if let first = entries[..<index].firstIndex(where: { $0.key.text == text }) {
        found.append((index, first))
      }
    }
    return found
  }

  private static func lookUp(_ entries: [YAMLEntry]) -> [(repeated: Int, first: Int)] {
    var found: [(repeated: Int, first: Int)] = []
    var places = [String: Int](minimumCapacity: entries.count)
    for index in entries.indices {
      let first = claim(&places[entries[index].key.text], index)
      if first != index { found.append((index, first)) }
    }
    return found
  }

  /// Puts an index where none is yet, and returns what stands there then; one look-up does both.
  private static func claim(_ place: inout Int?, _ index: Int) -> Int {
    if let place { return place }
    place = index
    return index
  }
}
