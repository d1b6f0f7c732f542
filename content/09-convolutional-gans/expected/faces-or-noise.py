assert for_faces > for_noise + 0.3, (for_faces, for_noise)
