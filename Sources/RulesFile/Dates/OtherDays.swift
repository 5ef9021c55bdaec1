import Diagnostics

/// The days, but for the one in force, on which values change: each may make the rules unusable.
///
/// To try one takes as long as to read the file, so of very many only those are tried that matter most:
/// the days to come, the nearest first, then the latest of those that have passed.
struct OtherDays {
  /// The days to try, in the order in which they matter.
  let tried: [CalendarDay]
  /// The others, oldest first.
  let left: [CalendarDay]
  private let place: Location?

  static let limit = 20

  /// Takes the days from the values of a file.
  ///
  /// - Parameters:
  ///   - values: All that have dates.
  ///   - asOf: The day whose values are in force; `nil` for the newest, after which nothing comes.
  init(_ values: [DatedValue], asOf: CalendarDay?) {
    let changing = values.filter(\.isByDate)
    let days = Set(changing.flatMap { $0.entries.compactMap(\.from) }).sorted()
    let first = values.compactMap { $0.entries.first?.from }.max()
    let inForce = days.last { day in asOf.map { day <= $0 } ?? true }
    let others = days.filter { day in day != inForce && (first.map { $0 <= day } ?? true) }
    let coming = others.filter { day in inForce.map { $0 < day } ?? true }
    let passed = others.dropLast(coming.count)
    let ordered = coming + passed.reversed()
    tried = Array(ordered.prefix(Self.limit))
    left = ordered.dropFirst(Self.limit).sorted()
    place = changing.first?.location
  }

  /// A note where days are left out.
  var findings: [Finding] {
    guard let first = left.first, let last = left.last, let place else { return [] }
    return [
      Finding(
        .datesNotTried,
        .note,
        DatesMessage.notTried(left.count, first, last),
        at: place,
        hint: DatesMessage.notTriedHint(first)
      )
    ]
  }
}
