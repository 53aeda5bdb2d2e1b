// SPDX-License-Identifier: Apache-2.0
#pragma once

// The official ranking from facts is one function, shared with the gates.
#include "app/procedure/rankinginput.h"
