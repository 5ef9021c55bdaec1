import Diagnostics

extension ValueFunctionFit {
  /// The value functions as JSON (RFC 8259): the same bytes for the same input everywhere.
  ///
  /// Top level: `schema` (``FitResult/schema``), `kind` (always `value functions`), `order[][], gap,
  /// fits, leastError, greatestGap, functions[{criterion,measure,weight{low,high},points[{input,value,
  /// low,high}]}], errors[{candidate,under,over}]`. `fits` says whether there is no error;
  /// `greatestGap` is `null` if there is an error at any gap.
  public var jsonText: String {
    let members: [JSONValue.Member] = [
      ("schema", .text(FitResult.schema)),
      ("kind", .text("value functions")),
      ("order", order.json),
      ("gap", .number(gap)),
      ("fits", .bool(isMet)),
      ("leastError", .number(leastError)),
      ("greatestGap", .optional(greatestGap)),
      ("functions", .array(functions.map(\.json))),
      ("errors", .array(errors.map(\.json))),
    ]
    return JSONValue.object(members).formatted
  }

  /// Whether there are value functions that give the order without any error.
  public var isMet: Bool { leastError <= 1e-9 }
}

extension ValueFunctionFit.Function {
  fileprivate var json: JSONValue {
    .object([
      ("criterion", .text(criterion)),
      ("measure", .text(measure)),
      (
        "weight",
        .object([("low", .number(weights.lowerBound)), ("high", .number(weights.upperBound))])
      ),
      ("points", .array(points.map(\.json))),
    ])
  }
}

extension ValueFunctionFit.Function.Point {
  fileprivate var json: JSONValue {
    .object([
      ("input", .number(input)),
      ("value", .number(value)),
      ("low", .number(range.lowerBound)),
      ("high", .number(range.upperBound)),
    ])
  }
}

extension ValueFunctionFit.Error {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)), ("under", .number(under)), ("over", .number(over)),
    ])
  }
}
