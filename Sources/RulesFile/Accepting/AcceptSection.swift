import Diagnostics
package import PlainYAML

/// One entry of `accept:` as written: a finding that the author knows of and accepts, and why.
///
/// ```yaml
/// accept:
///   R125: the two lowest rows are meant to be alike
///   R145: {harm: harm per crime is worked out from the volume, but it is a ratio}
/// ```
package struct AcceptSection: Sendable, Hashable {
  /// The code of the finding.
  package let code: Located<String>
  /// The name the finding is about; `nil` where every finding of the code is accepted.
  package let subject: Located<String>?
  /// Why.
  package let because: Located<String>
}

extension StrictReader {
  /// The entries of `accept:`, one for each code, or for each name below a code.
  package mutating func accepts(_ node: YAMLNode, _ subject: String) -> Located<[AcceptSection]>? {
    guard let entries = entries(node, subject) else { return nil }
    var sections: [AcceptSection] = []
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard isCode(entry.key) else { continue }
      sections += accepted(entry)
    }
    return Located(sections, at: node.range)
  }

  private mutating func accepted(_ entry: YAMLEntry) -> [AcceptSection] {
    let code = Located(entry.key)
    let title = "the reason for '\(entry.key.text)'"
    guard entry.value.entries != nil else {
      return text(entry.value, title).map {
        [AcceptSection(code: code, subject: nil, because: $0)]
      } ?? []
    }
    return (entries(entry.value, title) ?? []).compactMap { part in
      text(part.value, "the reason for '\(part.key.text)'").map {
        AcceptSection(code: code, subject: Located(part.key), because: $0)
      }
    }
  }

  private mutating func isCode(_ key: YAMLKey) -> Bool {
    let scalars = Array(key.text.utf8)
    let isCode =
      scalars.count == 4 && (0x41...0x5A).contains(scalars[0])
      && scalars.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    if !isCode {
      report(.noFindingCode, Message.noCode(key.text), at: key.range, hint: Message.hint)
    }
    return isCode && canBeAccepted(key)
  }

  /// Whether a reason mends the finding; of what a date decides it would mend it on some days only,
  /// and be an acceptance of nothing on the others.
  private mutating func canBeAccepted(_ key: YAMLKey) -> Bool {
    guard let cure = Message.cures[FindingCode(rawValue: key.text)] else { return true }
    report(.notToBeAccepted, Message.notToBeAccepted(key.text), at: key.range, hint: cure)
    return false
  }
}

private enum Message {
  static func noCode(_ text: String) -> String { "'\(text.clipped)' is no code of a finding" }
  static let hint = "write the code in square brackets, as in 'R125: why it is accepted'"
  static func notToBeAccepted(_ code: String) -> String {
    "'\(code)' cannot be accepted: whether it is found depends on the date"
  }
  static let cures: [FindingCode: String] = [
    .reviewPassed: "write a later 'review_by' beside the value, and 'because' with the reason",
    .newestValuesUsed: DatesMessage.asOfHint,
    .reviewWithoutDate: DatesMessage.asOfHint,
  ]
}
