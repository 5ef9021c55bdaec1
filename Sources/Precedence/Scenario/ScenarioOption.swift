import Diagnostics
import PlainYAML

/// The options of the command line that change something.
public enum ScenarioOption: String, Sendable, Hashable, CaseIterable {
  /// `--set TARGET=VALUE`: anything.
  case set
  /// `--off RULE`: a rule takes no part.
  case off
  /// `--on RULE`: a rule takes part.
  case on
  /// `--missing MEASURE=WORD`: what a missing value stands for.
  case missing
  /// `--without CANDIDATE`: a candidate takes no part.
  case without

  /// The option as typed: `--set`.
  public var name: String { "--\(rawValue)" }
}

extension ScenarioChange {
  /// Reads the argument of an option as a change.
  ///
  /// For example, `risk.concern=60` of `--set`, `rising_fast` of `--off`.
  ///
  /// - Parameters:
  ///   - text: The argument.
  ///   - option: The option it belongs to.
  /// - Returns: The change; what it means is checked by ``Assessment/applying(_:)``.
  public static func read(_ text: String, as option: ScenarioOption) -> Checked<ScenarioChange> {
    let source = SourceText(name: option.name, text: text)
    switch option {
    case .set: return pair(source, text, option, before: "")
    case .missing: return pair(source, text, option, before: "missing.")
    case .off: return name(source, text, option, target: text, value: "off")
    case .on: return name(source, text, option, target: text, value: "on")
    case .without: return name(source, text, option, target: "without.\(text)", value: "yes")
    }
  }

  /// `TARGET=VALUE`, split at the first sign of equality.
  private static func pair(
    _ source: SourceText,
    _ text: String,
    _ option: ScenarioOption,
    before: String
  ) -> Checked<ScenarioChange> {
    let bytes = Array(text.utf8)
    guard let split = bytes.firstIndex(of: UInt8(ascii: "=")) else {
      return failed(option, source, Message.noEquals(option, text))
    }
    let target = trimmed(0..<split, bytes)
    let value = trimmed(split + 1..<bytes.count, bytes)
    guard !target.isEmpty else { return failed(option, source, Message.noTarget(option)) }
    guard !value.isEmpty else {
      return failed(option, source, Message.noValue(source.text(in: target)))
    }
    let change = ScenarioChange(
      target: before + source.text(in: target),
      value: source.text(in: value),
      source: source,
      targetRange: target,
      valueRange: value
    )
    return Checked(change, FindingList())
  }

  private static func name(
    _ source: SourceText,
    _ text: String,
    _ option: ScenarioOption,
    target: String,
    value: String
  ) -> Checked<ScenarioChange> {
    guard !text.isEmpty else { return failed(option, source, Message.noTarget(option)) }
    let whole = 0..<text.utf8.count
    let change = ScenarioChange(
      target: target,
      value: value,
      source: source,
      targetRange: whole,
      valueRange: whole
    )
    return Checked(change, FindingList())
  }

  private static func failed(
    _ option: ScenarioOption,
    _ source: SourceText,
    _ message: String
  ) -> Checked<ScenarioChange> {
    let place = source.location(of: 0..<source.bytes.count)
    let finding = Finding(
      .unreadableOption,
      .error,
      message,
      at: place,
      hint: Message.hint(option)
    )
    return Checked(nil, FindingList([finding]))
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    return range
  }
}

private enum Message {
  static func noEquals(_ option: ScenarioOption, _ text: String) -> String {
    "'\(text.clipped)' does not say what to change it to"
  }
  static func noTarget(_ option: ScenarioOption) -> String {
    "'\(option.name)' does not say what to change"
  }
  static func noValue(_ target: String) -> String { "'\(target.clipped)' is changed to nothing" }
  static func hint(_ option: ScenarioOption) -> String {
    switch option {
    case .set: "write --set TARGET=VALUE, as in --set risk.concern=60"
    case .off: "write --off and the name of a rule"
    case .on: "write --on and the name of a rule"
    case .missing: "write --missing MEASURE=WORD, as in --missing concern=worst"
    case .without: "write --without and the id of a candidate"
    }
  }
}
