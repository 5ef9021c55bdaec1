/// Sorts candidates by a key, largest first, equal keys in the order in which they came.
///
/// Scores are usually spread over a known range, so most of the work is one pass that drops each
/// entry into the bucket its key falls in (proportional address sort; Knuth, The Art of Computer
/// Programming 3, section 5.2.1, exercise 38 on interpolation). What is left inside a bucket is
/// sorted by comparison; a key that crowds into few buckets costs O(n log n), never more.
struct BucketSorter: Sendable {
  private var spare: [KeyedEntry] = []
  private var starts: [Int32] = []

  /// Fewer entries than this are sorted by comparison at once.
  private static let smallest = 64
  /// More entries than this would not fit the counters.
  private static let largest = Int(Int32.max)

  /// Sorts a range of entries in place.
  mutating func sort(_ entries: inout [KeyedEntry], _ range: Range<Int>) {
    guard range.count > 1 else { return }
    let spread = Spread(entries[range])
    if spread.low == spread.high { return }
    let length = spread.high - spread.low
    guard range.count >= Self.smallest, range.count <= Self.largest, length.isFinite else {
      return Self.sortByComparison(&entries, range)
    }
    // Ratings are few whole numbers: a bucket each, and nothing is left to sort.
    let isCounted = spread.isWhole && length < Double(Self.smallest)
    let bucketCount = isCounted ? Int(length) + 1 : max(16, range.count / 4)
    let factor = isCounted ? 1 : Double(bucketCount - 1) / length
    guard factor.isFinite else { return Self.sortByComparison(&entries, range) }
    distribute(&entries, range, high: spread.high, factor: factor, bucketCount: bucketCount)
    if !isCounted { sortBuckets(&entries, range, bucketCount: bucketCount) }
  }

  /// Drops each entry into its bucket; afterwards `starts` holds where each bucket ends.
  private mutating func distribute(
    _ entries: inout [KeyedEntry],
    _ range: Range<Int>,
    high: Double,
    factor: Double,
    bucketCount: Int
  ) {
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: bucketCount + 1))
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: entries[range])
    starts.withUnsafeMutableBufferPointer { starts in
      for entry in spare { starts[Int((high - entry.key) * factor) + 1] &+= 1 }
      for bucket in 0..<bucketCount { starts[bucket + 1] &+= starts[bucket] }
      entries.withUnsafeMutableBufferPointer { entries in
        for entry in spare {
          let bucket = Int((high - entry.key) * factor)
          entries[range.lowerBound &+ Int(starts[bucket])] = entry
          starts[bucket] &+= 1
        }
      }
    }
  }

  private func sortBuckets(
    _ entries: inout [KeyedEntry],
    _ range: Range<Int>,
    bucketCount: Int
  ) {
    var start = range.lowerBound
    for bucket in 0..<bucketCount {
      let end = range.lowerBound + Int(starts[bucket])
      if end - start > Self.smallest {
        Self.sortByComparison(&entries, start..<end)
      } else if end - start > 1 {
        entries.withUnsafeMutableBufferPointer { Self.insert($0, start..<end) }
      }
      start = end
    }
  }

  private static func insert(
    _ entries: UnsafeMutableBufferPointer<KeyedEntry>,
    _ range: Range<Int>
  ) {
    for position in (range.lowerBound + 1)..<range.upperBound {
      let entry = entries[position]
      var gap = position
      while gap > range.lowerBound, entries[gap - 1].key < entry.key {
        entries[gap] = entries[gap - 1]
        gap -= 1
      }
      entries[gap] = entry
    }
  }

  private static func sortByComparison(_ entries: inout [KeyedEntry], _ range: Range<Int>) {
    entries[range].sort {
      $0.key > $1.key || ($0.key == $1.key && $0.candidate < $1.candidate)
    }
  }

  /// The range of the keys, and whether all are whole numbers.
  private struct Spread {
    var low = Double.infinity
    var high = -Double.infinity
    var isWhole = true

    init(_ entries: ArraySlice<KeyedEntry>) {
      entries.withUnsafeBufferPointer { entries in
        for entry in entries {
          low = entry.key < low ? entry.key : low
          high = entry.key > high ? entry.key : high
          isWhole = isWhole && entry.key == entry.key.rounded(.down)
        }
      }
    }
  }
}
