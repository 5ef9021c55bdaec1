import Foundation

@testable import Reports

/// How far apart two colours look: CAM02-UCS over CIECAM02, in the viewing conditions of sRGB.
///
/// Sources: Moroney, Fairchild, Hunt, Li, Luo and Newman (2002), The CIECAM02 color appearance model, 10th Color Imaging Conference,
/// 23-27; Luo, Cui and Li (2006), Uniform colour spaces based on CIECAM02 colour appearance model, Color Research and Application
/// 31(4), 320-330 (CAM02-UCS: c1 = 0.007, c2 = 0.0228). Viewing conditions: white D65, adapting field of 64/(5 pi) cd/m2,
/// background of 20%, average surround.
struct CAM02 {
  typealias Vector = SIMD3<Double>

  /// Lightness and the two opponent coordinates of CAM02-UCS.
  let coordinates: Vector

  /// - Parameter colour: A colour.
  init(_ colour: Colour) { self.init(light: SightSimulation.light(colour)) }

  /// - Parameter light: Red, green and blue as light (sRGB without its gamma), 0...1.
  init(light: Vector) {
    let response = Self.response(Self.xyz.times(light) * 100)
    let white = Self.response(Self.white)
    let a = response.x - 12 * response.y / 11 + response.z / 11
    let b = (response.x + response.y - 2 * response.z) / 9
    let hue = atan2(b, a)
    let ratio = Self.achromatic(response) / Self.achromatic(white)
    let lightness = 100 * pow(ratio, 0.69 * Self.z)
    let eccentricity = (cos(hue + 2) + 3.8) / 4
    let t =
      50_000 / 13 * Self.induction * eccentricity * (a * a + b * b).squareRoot()
      / (response.x + response.y + 1.05 * response.z)
    let chroma =
      pow(t, 0.9) * (lightness / 100).squareRoot() * pow(1.64 - pow(0.29, Self.n), 0.73)
    let colourfulness = chroma * pow(Self.adaptation, 0.25)
    let stretched = log(1 + 0.0228 * colourfulness) / 0.0228
    coordinates = Vector(
      1.7 * lightness / (1 + 0.007 * lightness),
      stretched * cos(hue),
      stretched * sin(hue)
    )
  }

  /// The distance to another colour.
  func distance(to other: CAM02) -> Double {
    let gap = coordinates - other.coordinates
    return (gap * gap).sum().squareRoot()
  }

  // MARK: The model

  private static let white = Vector(95.047, 100, 108.883)
  private static let luminance = 64 / Double.pi / 5
  private static let n = 0.2
  private static let z = 1.48 + n.squareRoot()
  private static let induction = 0.725 * pow(1 / n, 0.2)
  private static let adaptation: Double = {
    let five = 5 * luminance
    let k = pow(1 / (five + 1), 4)
    return 0.2 * k * five + 0.1 * (1 - k) * (1 - k) * pow(five, 1.0 / 3)
  }()

  /// Red, green and blue light as tristimulus values: the inverse of the standard's own four digits, IEC 61966-2-1 (1999), which
  /// differs from the rounded matrix of the other way in the fifth.
  private static let xyz = Matrix3(
    Vector(3.2406, -1.5372, -0.4986),
    Vector(-0.9689, 1.8758, 0.0415),
    Vector(0.0557, -0.2040, 1.0570)
  )
  .inverse
  private static let cat02 = Matrix3(
    Vector(0.7328, 0.4296, -0.1624),
    Vector(-0.7036, 1.6975, 0.0061),
    Vector(0.0030, 0.0136, 0.9834)
  )
  private static let cones = Matrix3(
    Vector(0.38971, 0.68898, -0.07868),
    Vector(-0.22981, 1.18340, 0.04641),
    Vector(0, 0, 1)
  )

  /// The response of the cones after adaptation and compression.
  private static func response(_ xyz: Vector) -> Vector {
    let degree = 1 - exp((-luminance - 42) / 92) / 3.6
    let gain = Vector(repeating: 100 * degree) / cat02.times(white) + (1 - degree)
    let adapted = cones.times(cat02.inverse.times(cat02.times(xyz) * gain))
    return Vector(compressed(adapted.x), compressed(adapted.y), compressed(adapted.z))
  }

  private static func compressed(_ value: Double) -> Double {
    let power = pow(adaptation * abs(value) / 100, 0.42)
    return (value < 0 ? -1 : 1) * 400 * power / (power + 27.13) + 0.1
  }

  private static func achromatic(_ response: Vector) -> Double {
    (2 * response.x + response.y + response.z / 20 - 0.305) * induction
  }
}

/// Three rows of three numbers.
struct Matrix3 {
  typealias Vector = SIMD3<Double>

  let rows: (Vector, Vector, Vector)

  init(_ first: Vector, _ second: Vector, _ third: Vector) { rows = (first, second, third) }

  func times(_ vector: Vector) -> Vector {
    Vector((rows.0 * vector).sum(), (rows.1 * vector).sum(), (rows.2 * vector).sum())
  }

  /// By the cross products of the rows (Cramer's rule).
  var inverse: Matrix3 {
    let columns = (
      Self.cross(rows.1, rows.2), Self.cross(rows.2, rows.0), Self.cross(rows.0, rows.1)
    )
    let determinant = (rows.0 * columns.0).sum()
    return Matrix3(
      Vector(columns.0.x, columns.1.x, columns.2.x) / determinant,
      Vector(columns.0.y, columns.1.y, columns.2.y) / determinant,
      Vector(columns.0.z, columns.1.z, columns.2.z) / determinant
    )
  }

  private static func cross(_ a: Vector, _ b: Vector) -> Vector {
    Vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}

/// What a reader sees of a colour.
///
/// Source: Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color vision deficiency, IEEE
/// Transactions on Visualization and Computer Graphics 15(6), 1291-1298, the matrices of severity 1.0, on linear light.
enum SightSimulation: String, CaseIterable {
  case normal
  case withoutRedCones
  case withoutGreenCones
  case withoutBlueCones

  /// The light that such a reader sees, within what a screen shows.
  func seen(_ colour: Colour) -> SIMD3<Double> {
    let light = Self.light(colour)
    return (matrix?.times(light) ?? light).clamped(
      lowerBound: SIMD3(repeating: 0),
      upperBound: SIMD3(repeating: 1)
    )
  }

  private var matrix: Matrix3? {
    switch self {
    case .normal: nil
    case .withoutRedCones:
      Matrix3(
        SIMD3(0.152286, 1.052583, -0.204868),
        SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .withoutGreenCones:
      Matrix3(
        SIMD3(0.367322, 0.860646, -0.227968),
        SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    case .withoutBlueCones:
      Matrix3(
        SIMD3(1.255528, -0.076749, -0.178779),
        SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900)
      )
    }
  }

  /// A colour of sRGB as light: IEC 61966-2-1 (1999).
  static func light(_ colour: Colour) -> SIMD3<Double> {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return SIMD3(linear(colour.red), linear(colour.green), linear(colour.blue))
  }

  /// The distance between the closest two colours for such a reader.
  func closest(_ colours: [Colour]) -> Double {
    let seen = colours.map { CAM02(light: self.seen($0)) }
    return seen.indices.reduce(.infinity) { least, index in
      seen[(index + 1)...].reduce(least) { min($0, $1.distance(to: seen[index])) }
    }
  }
}
