import Precedence

/// When a record is made, as ISO 8601 writes it.
enum RecordTime {
  /// Whether a text is a date, or a date with a time in UTC: `2026-11-21` or `2026-11-21T10:00:00Z`.
  static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = parts.first, CalendarDate(String(date)) != nil else { return false }
    return parts.count == 1 || isClock(parts[1])
  }

  /// Whether a text is `10:00:00Z`.
  private static func isClock(_ text: Substring) -> Bool {
    let pattern = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    guard pattern == Array("00:00:00Z".utf8) else { return false }
    let numbers = text.dropLast().split(separator: ":").compactMap { Int($0) }
    return zip(numbers, [24, 60, 60]).allSatisfy { $0 < $1 }
  }
}
