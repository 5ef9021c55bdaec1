import Precedence

/// The sentences of the matrix with its candidates.
extension Wording {
  /// The rules with their version: `Rules: Risk matrix 2026, version 3`.
  static func rulesAndVersion(_ rules: RulesReference) -> String {
    "Rules: \(rules.name)" + (rules.version.map { ", version \($0)" } ?? "")
  }

  /// The date that somebody wants shown: `As of 21 November 2026`.
  static func asOf(_ text: String) -> String {
    "As of \(CalendarDate(text).map(date) ?? text)"
  }

  // MARK: Edges

  /// How near a value is to another level.
  ///
  /// For example, `impact 0.62 is 0.005 short of High` and `impact 0.63 is 0.005 from falling to Medium`.
  ///
  /// - Parameters:
  ///   - id: The criterion or group.
  ///   - value: Its value.
  ///   - distance: How far it is from the border.
  ///   - level: The level on the other side.
  ///   - isShort: Whether that level is the more serious one.
  /// - Returns: A clause without a full stop.
  static func nearEdge(
    _ id: String,
    _ value: String,
    _ distance: String,
    of level: String,
    isShort: Bool
  ) -> String {
    "\(name(id)) \(value) is \(distance) \(isShort ? "short of" : "from falling to") \(level)"
  }

  /// A value that lies on the border itself, and so in the upper level.
  static func onEdge(_ id: String, _ value: String, of level: String) -> String {
    "\(name(id)) \(value) is exactly on the border to \(level)"
  }

  /// A distance of numbers of a group: `0.005`, or `less than 0.0001`.
  static func distance(_ distance: Double) -> String {
    let text = Numeral.short(distance)
    return text == "0" ? "less than 0.0001" : text
  }
}
