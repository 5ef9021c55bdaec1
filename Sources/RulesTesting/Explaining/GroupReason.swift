import Precedence

/// How a group came to its number.
enum GroupReason {
  /// For example, `'risk' is 0.525, the weighted mean of volume 0.5 x 25% = 0.125 and harm 0.5333 x
  /// 75% = 0.4`.
  static func text(_ group: GroupResult) -> String {
    guard let number = group.number else {
      return "'\(group.id)' has no number: everything in it is left out"
    }
    let terms = group.terms.map { term($0, group) }
    let level = group.level.map { ", '\($0)'" } ?? ""
    return "'\(group.id)' is \(ReasonNumber.text(number))\(level): the \(group.combination) of "
      + terms.joined(separator: ", ")
  }

  private static func term(_ term: GroupResult.Term, _ group: GroupResult) -> String {
    guard let number = term.number else { return "\(term.id) left out" }
    let value = "\(term.id) \(ReasonNumber.text(number))"
    guard group.combination == "weighted mean", let part = term.contribution else { return value }
    return "\(value) x \(ReasonNumber.share(term.share)) = \(ReasonNumber.text(part))"
  }
}
