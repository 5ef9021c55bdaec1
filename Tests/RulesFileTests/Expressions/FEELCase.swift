import Foundation
import Testing

/// One case of the DMN Technology Compatibility Kit, as converted to JSON.
struct FEELCase: Sendable, CustomTestStringConvertible {
  /// A function that the case declares.
  struct Function: Sendable {
    let name: String
    let parameters: [String]
    let body: String
  }

  let id: String
  let expression: String
  /// The inputs with their whole names, `loan.rate` for a part of `loan`, sorted by name.
  let inputs: [(name: String, value: FEELAdapter.Value)]
  let functions: [Function]
  let expected: FEELAdapter.Value
  let resultType: String

  var testDescription: String { "\(id): \(expression)" }

  /// The folder that the environment names; `nil` where the cases are not at hand.
  static var folder: String? { ProcessInfo.processInfo.environment["PRECEDENCE_FEEL_CASES"] }

  /// All cases of the folder; none if there is no folder or no readable file in it.
  static let all: [FEELCase] = {
    guard let folder, let data = FileManager.default.contents(atPath: folder + "/" + fileName),
      let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let cases = file["cases"] as? [[String: Any]]
    else { return [] }
    return cases.map(FEELCase.init)
  }()

  private static let fileName = "feel-level2-expressions.json"

  private init(_ json: [String: Any]) {
    id = json["id"] as? String ?? ""
    expression = json["expression"] as? String ?? ""
    resultType = json["resultType"] as? String ?? ""
    expected = Self.value(json["expected"] as? [String: Any] ?? [:]) ?? .null
    let inputs = json["inputs"] as? [String: [String: Any]] ?? [:]
    self.inputs = inputs.keys.sorted().flatMap { Self.parts($0, inputs[$0] ?? [:]) }
    let functions = json["functions"] as? [String: [String: Any]] ?? [:]
    self.functions = functions.keys.sorted().map { name in
      let parameters = functions[name]?["parameters"] as? [String] ?? []
      let body = functions[name]?["expression"] as? String ?? ""
      return Function(name: name, parameters: parameters, body: body)
    }
  }

  /// An input, or each part of a context.
  private static func parts(_ name: String, _ json: [String: Any])
    -> [(name: String, value: FEELAdapter.Value)]
  {
    if let value = value(json) { return [(name, value)] }
    let fields = json["value"] as? [String: [String: Any]] ?? [:]
    return fields.keys.sorted().flatMap { parts("\(name).\($0)", fields[$0] ?? [:]) }
  }

  private static func value(_ json: [String: Any]) -> FEELAdapter.Value? {
    switch json["type"] as? String {
    case "number": (json["value"] as? String).flatMap(Double.init).map(FEELAdapter.Value.number)
    case "string": (json["value"] as? String).map(FEELAdapter.Value.text)
    case "boolean": (json["value"] as? Bool).map(FEELAdapter.Value.truth)
    case "null": .null
    default: nil
    }
  }
}
