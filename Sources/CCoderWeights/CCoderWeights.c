#include "CCoderWeights.h"

// #embed is C23; clang knows it in every mode but remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char weights[] = {
#embed "coder.weights"
};

const unsigned char *bilat_coder_weights(void) { return weights; }

size_t bilat_coder_weights_size(void) { return sizeof weights; }
