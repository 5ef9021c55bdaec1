import Diagnostics
import Foundation
import ScoringKernel

@testable import RulesFile

/// Puts expressions of the DMN standard's language to the expression language of rules files.
///
/// What the two do not share is translated here: names with blanks and points, `null`, functions
/// that a model declares. It is the only place where a finding becomes null, as that standard has
/// it.
struct FEELAdapter {
  /// A value of that language.
  enum Value: Sendable, Hashable, CustomStringConvertible {
    case number(Double)
    case text(String)
    case truth(Bool)
    case null

    var description: String {
      switch self {
      case .number(let value): "\(value)"
      case .text(let text): "\"\(text)\""
      case .truth(let value): "\(value)"
      case .null: "null"
      }
    }

    /// Whether both are the same; numbers within the 1e-8 that the kit's own runners allow.
    func agrees(with other: Value) -> Bool {
      if case .number(let one) = self, case .number(let two) = other {
        return (one - two).magnitude <= 1e-8
      }
      return self == other
    }
  }

  private let test: FEELCase
  private let scope: ExpressionScope
  private let text: ExpressionText

  init(_ test: FEELCase) {
    self.test = test
    text = ExpressionText(Self.translated(test))
    scope = Self.scope(of: test)
  }

  /// The value of the expression; null after a finding.
  var value: Value { computed ?? .null }

  /// Whether null came from a finding rather than from a missing value.
  var isNullByFinding: Bool { computed == nil }

  /// The value, or `nil` after an error.
  private var computed: Value? {
    var findings = FindingList()
    let compiler = ExpressionCompiler(scope: scope)
    switch test.resultType {
    case "boolean":
      let condition = compiler.condition(text, findings: &findings)?.condition
      return condition.map { Self.value($0.truth(reading: FEELCandidate(test, scope))) }
    case "string":
      let parser = Parser(text, scope: scope)
      guard case .text(let text) = Checker(parser.tree, text, scope: scope).root else { return nil }
      return .text(text)
    default:
      let program = compiler.number(text, findings: &findings)?.program
      let number = program?.value(reading: FEELCandidate(test, scope))
      return number.map { $0.isNaN ? .null : .number($0) }
    }
  }

  private static func value(_ truth: Truth) -> Value {
    switch truth {
    case .yes: .truth(true)
    case .no: .truth(false)
    case .unknown: .null
    }
  }

  // MARK: - Names

  /// Yes/no inputs are measures, so that null can be missing; the others are constants.
  private static func scope(of test: FEELCase) -> ExpressionScope {
    var measures = [ExpressionScope.Measure("null", MeasureIndex(0), .number(.none))]
    var constants: [ExpressionScope.Constant] = []
    for (name, value) in test.inputs {
      switch value {
      case .number(let number):
        constants.append(.init(identifier(name), .number(number, .none)))
      case .text(let text): constants.append(.init(identifier(name), .text(text)))
      case .truth, .null:
        measures.append(.init(identifier(name), MeasureIndex(measures.count), .yesNo))
      }
    }
    return ExpressionScope(measures: measures, constants: constants)
  }

  /// `Full Name` and `loan.rate` as names of ours.
  static func identifier(_ name: String) -> String {
    String(name.map { $0 == " " || $0 == "." ? "_" : $0 })
  }

  private static func translated(_ test: FEELCase) -> String {
    var text = test.expression
    let names = test.inputs.map(\.name).sorted { ($1.count, $0) < ($0.count, $1) }
    for name in names { text = replacing(name, with: identifier(name), in: text) }
    for function in test.functions { text = expanding(function, in: text) }
    return text
  }

  /// Replaces a name outside of texts.
  private static func replacing(_ name: String, with word: String, in text: String) -> String {
    let parts = text.components(separatedBy: "\"")
    let replaced = parts.enumerated().map { index, part in
      index % 2 == 0 ? part.replacingOccurrences(of: name, with: word) : part
    }
    return replaced.joined(separator: "\"")
  }

  /// Replaces `PMT(a, b, c)` by its body, with the arguments in brackets for its parameters.
  private static func expanding(_ function: FEELCase.Function, in text: String) -> String {
    let tokens = Lexer(text).tokens
    guard let start = tokens.firstIndex(where: { $0.kind == .name(function.name) }),
      let end = tokens[start...].firstIndex(where: { $0.kind == .sign(.close) })
    else { return text }
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let inside = part(tokens[start + 1].place.upperBound..<tokens[end].place.lowerBound)
    let arguments = zip(function.parameters, inside.split(separator: ",").map(String.init))
    let values = Dictionary(uniqueKeysWithValues: arguments.map { ($0, $1) })
    let body = Lexer(function.body).tokens.map { token in
      let written = String(
        decoding: Array(function.body.utf8)[token.place],
        as: UTF8.self
      )
      return values[written].map { "(\($0))" } ?? written
    }
    return part(0..<tokens[start].place.lowerBound) + "(" + body.joined(separator: " ") + ")"
      + part(tokens[end].place.upperBound..<bytes.count)
  }
}

/// The inputs of a case as the kernel reads them.
private struct FEELCandidate: CandidateReading {
  private var values: [MeasureIndex: Double] = [:]

  init(_ test: FEELCase, _ scope: ExpressionScope) {
    for (name, value) in test.inputs {
      guard case .truth(let isTrue) = value,
        let measure = scope.measure(FEELAdapter.identifier(name))
      else { continue }
      values[measure.index] = isTrue ? 1 : 0
    }
  }

  func measure(_ index: MeasureIndex) -> Double { values[index] ?? .nan }
}
