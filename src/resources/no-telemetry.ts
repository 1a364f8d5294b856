/**
 * From version 1.29 on, onnxruntime's official Linux build reports to its maker unless told otherwise: model names,
 * hashes and a device id over HTTPS, with a database under ~/.cache. A service that reads clinical notes calls nobody.
 * Has to run in the main thread, where a variable reaches native code, and before the first ONNX session.
 */
export function disableTelemetry(): void {
  // biome-ignore lint/style/noProcessEnv: the library reads this variable and nothing else tells it
  process.env.ORT_DISABLE_TELEMETRY = '1';
}
