// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the library or the program builds this too.
let package = Package(
  name: "precedence-benchmarks",
  dependencies: [
    .package(name: "precedence", path: "..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "Bench",
      dependencies: [.product(name: "Precedence", package: "precedence")]
    )
  ],
  swiftLanguageModes: [.v6]
)
