/// The keys of one mapping read so far, to find a second one of the same name.
///
/// Most mappings have a few keys, for which looking at each is faster than hashing; a wide one
/// changes over to a dictionary, so that the time stays linear. The dictionary is only asked, never
/// walked, so its order cannot show.
struct KeyIndex {
  private static let scanned = 8

  private var keys: [YAMLKey] = []
  private var places: [String: Range<Int>] = [:]

  /// Adds a key.
  ///
  /// - Parameter key: The key as read.
  /// - Returns: Where a key of the same text stands already, or `nil` if there is none.
  /// - Complexity: O(1) on average.
  mutating func insert(_ key: YAMLKey) -> Range<Int>? {
    if keys.count < Self.scanned {
      if let first = keys.first(where: { $0.text == key.text }) { return first.range }
      keys.append(key)
      return nil
    }
    if places.isEmpty {
      for key in keys { places[key.text] = key.range }
    }
    if let first = places[key.text] { return first }
    places[key.text] = key.range
    return nil
  }
}
