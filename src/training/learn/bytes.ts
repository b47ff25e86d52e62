// Numbers and arrays as the bytes of the weights, little-endian; read by `core/analysis/model/bytes`.

export const int = (value: number): Buffer => Buffer.from(Int32Array.of(value).buffer);
export const float = (value: number): Buffer => Buffer.from(Float32Array.of(value).buffer);
export const array = (values: Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array | Int32Array): Buffer =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);
