// What compiled Swift asks of a C library, for WebAssembly, where there is none. Memory is handed out
// from the end of the module and never taken back: a digest is short.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;
static uintptr_t next;

int posix_memalign(void **out, size_t alignment, size_t size) {
  uintptr_t start = next ? next : (uintptr_t)&__heap_base;
  start = (start + alignment - 1) & ~(uintptr_t)(alignment - 1);
  uintptr_t end = start + size;
  uintptr_t have = (uintptr_t)__builtin_wasm_memory_size(0) << 16;
  if (end > have && __builtin_wasm_memory_grow(0, ((end - have) >> 16) + 1) == (size_t)-1) return 12;
  next = end;
  *out = (void *)start;
  return 0;
}
void free(void *memory) { (void)memory; }
void *memmove(void *to, const void *from, size_t count) {
  unsigned char *a = to;
  const unsigned char *b = from;
  if (a < b) while (count--) *a++ = *b++;
  else while (count--) a[count] = b[count];
  return to;
}
void *memcpy(void *to, const void *from, size_t count) { return memmove(to, from, count); }
void *memset(void *to, int value, size_t count) {
  unsigned char *a = to;
  while (count--) *a++ = (unsigned char)value;
  return to;
}
int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count--; a++, b++) if (*a != *b) return *a - *b;
  return 0;
}
void arc4random_buf(void *to, size_t count) { memset(to, 0, count); }
