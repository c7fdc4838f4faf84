#ifndef BILAT_CODER_WEIGHTS_H
#define BILAT_CODER_WEIGHTS_H

#include <stddef.h>

/// The first byte of the coder's weights, as `bilat train` wrote them.
const unsigned char *bilat_coder_weights(void);

/// How many bytes they are.
size_t bilat_coder_weights_size(void);

#endif
